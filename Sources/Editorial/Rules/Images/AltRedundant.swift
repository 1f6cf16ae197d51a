extension Rule {
    /// `image/alt-redundant`: a description adds something.
    static let altRedundant = Rule(
        "image/alt-redundant", .heuristic, draft: nil, review: .hint, publish: .warning,
        why: "Screen readers say \"image\" themselves, and read a repeated caption twice.",
        standard: "WAI tutorial on images",
        failing: "alt: Photo of a boat",
        passing: "alt: A boat at the north quay"
    ) { article in
        article.photos.compactMap { photo in
            guard let alt = photo.text("alt") else { return nil }
            let start = ["photo of ", "image of ", "picture of ", "a photo of ", "an image of ", "a picture of "]
            if let opening = start.first(where: { alt.lowercased().hasPrefix($0) }) {
                return Remark(
                    place: photo.place(of: "alt"),
                    message: "The description begins with \"\(alt.prefix(opening.count - 1))\". Leave that out.")
            }
            guard alt == photo.text("caption") else { return nil }
            return Remark(
                place: photo.place(of: "alt"), message: "The description repeats the caption. Say what the caption does not.")
        }
    }
}
