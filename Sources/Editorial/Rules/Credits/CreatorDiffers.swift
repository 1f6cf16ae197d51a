extension Rule {
    /// `credit/creator-differs`: the article and the file name the same maker.
    static let creatorDiffers = Rule(
        "credit/creator-differs", draft: .hint, review: .warning, publish: .warning,
        why: "One of the two is wrong, and only one of them travels with the picture.",
        standard: "IPTC Creator",
        failing: "embedded: Vera Lindqvist; creator: Vera Lundqvist",
        passing: "embedded: Vera Lindqvist; creator: Vera Lindqvist"
    ) { article in
        article.photos.compactMap { photo in
            guard let embedded = photo.facts?.creator, let creator = photo.creator,
                creator.lowercased() != embedded.lowercased()
            else { return nil }
            return Remark(
                place: photo.place(of: "creator", words: creator),
                message:
                    "The file names \"\(embedded)\" as its maker, the article \"\(creator)\". Find out which is right and correct the other."
            )
        }
    }
}
