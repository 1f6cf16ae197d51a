extension Rule {
    /// `credit/title-missing`: the title of a work is given where its license asks for it.
    static let creditTitleMissing = Rule(
        "credit/title-missing", draft: nil, review: .hint, publish: .warning,
        why: "A condition of the licenses up to version 3.0, when the work has a title.",
        standard: "Creative Commons 1.0 to 3.0 section 4",
        failing: "creator: A. Lund, license: CC-BY-SA-2.0",
        passing: "title: North Quay, creator: A. Lund, license: CC-BY-SA-2.0"
    ) { article in
        article.photos.compactMap { photo in
            guard let license = photo.license, license.asksForTitle, photo.title == nil else { return nil }
            return Remark(
                place: photo.place(of: "license", words: nil),
                message:
                    "\(license.id) asks for the title of the work when it has one. Copy it from the photo's page into `title:`, or write "
                    + "`title: none`.")
        }
    }
}
