extension Rule {
    /// `credit/modification-unstated`: a credit says that the picture was changed.
    static let modificationUnstated = Rule(
        "credit/modification-unstated", draft: nil, review: .warning, publish: .error,
        why: "To say what was changed is a condition.",
        standard: "Creative Commons 4.0 section 3, 3.0 section 4",
        failing: "credit: Photo by A. Lund, CC BY 4.0; modified: cropped",
        passing: "credit: Photo by A. Lund, CC BY 4.0 / cropped"
    ) { article in
        article.photos.compactMap { photo in
            guard let modified = photo.text("modified"), photo.modified != nil, let credit = photo.text("credit"),
                photo.parsed?.modified == nil, !credit.lowercased().contains(modified.lowercased())
            else { return nil }
            return Remark(
                place: photo.place(of: "credit"),
                message:
                    "The picture was changed (\(modified)) and the credit does not say so. Add \" / \(modified)\" to its end.")
        }
    }
}
