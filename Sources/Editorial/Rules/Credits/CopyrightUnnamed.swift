extension Rule {
    /// `credit/copyright-unnamed`: the owner whom the file's copyright notice names is named by the article too.
    static let copyrightUnnamed = Rule(
        "credit/copyright-unnamed", .heuristic, draft: nil, review: .hint, publish: .warning,
        why: "A copyright notice in the file that the article passes over may mean that somebody else must be asked.",
        standard: "IPTC Copyright Notice; Creative Commons 4.0 section 3(a)(1)(A)(ii)",
        failing: "creator: Mina Cho (where the file says © 2018 Harbour Pictures)",
        passing: "{creator: Mina Cho, source: Harbour Pictures}"
    ) { article in
        article.photos.compactMap { photo in
            guard photo.hasCredit, let notice = photo.facts?.copyright, !photo.isPermitted,
                photo.field("credit_override") == nil
            else { return nil }
            let owner = PlainWords.of(notice).filter { !CopyrightNotice.idle.contains($0) && !$0.allSatisfy(\.isNumber) }
            let said = [photo.printedCredit, photo.creator?.text, photo.source?.text, photo.agency?.text].compactMap { $0 }
            guard !owner.isEmpty, Set(owner).isDisjoint(with: said.flatMap(PlainWords.of)) else { return nil }
            return Remark(
                place: photo.field("credit")?.place ?? photo.creator?.place ?? photo.head,
                message:
                    "The file says \"\(notice)\", and the article does not name this owner. Add the name to the credit, or record the permission in `license_ref:`."
            )
        }
    }
}

/// Words of a copyright notice that name nobody.
private enum CopyrightNotice {
    static let idle: Set<String> = [
        "c", "copyright", "all", "rights", "reserved", "by", "the", "of", "and", "inc", "ltd", "llc", "some", "no", "public",
        "domain",
        "cc", "sa", "nc", "nd", "license", "licensed", "under", "creative", "commons", "photo", "photos", "image", "images",
    ]
}
