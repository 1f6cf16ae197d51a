extension Rule {
    /// `credit/missing`: a picture says who made it.
    static let creditMissing = Rule(
        "credit/missing", draft: .hint, review: .warning, publish: .error,
        why: "A picture that credits nobody is the commonest claim that a publisher gets.",
        standard: "IPTC Credit Line; Creative Commons attribution",
        failing: "photos: [{file: ferry.jpg, alt: The ferry at dusk}]",
        passing: "photos: [{file: ferry.jpg, alt: The ferry at dusk, creator: Mina Cho}]"
    ) { article in
        article.photos.filter { $0.has("file") && !$0.isCredited }.map { photo in
            Remark(
                place: photo.place(of: "file"),
                message:
                    "\(photo.text("file") ?? "The picture") has no credit. Write who made it (`creator:`), where it is from (`source:`, "
                    + "`source_url:`) and under which license (`license:`).")
        }
    }
}
