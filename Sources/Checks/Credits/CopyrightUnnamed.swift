import PhotoCredits
import Text

extension Rule {
    /// `credit/copyright-unnamed`: the owner whom the file's copyright notice names is named by the article too.
    static let copyrightUnnamed = Rule(
        "credit/copyright-unnamed", .heuristic, draft: nil, review: .hint, publish: .warning,
        why: "A copyright notice in the file that the article passes over may mean that somebody else must be asked.",
        standard: "IPTC Copyright Notice; Creative Commons 4.0 section 3(a)(1)(A)(ii)",
        failing: "creator: Mina Cho (where the file says © 2018 Harbour Pictures)",
        passing: "{creator: Mina Cho, source: Harbour Pictures}"
    ) { article in
        article.creditedPhotos.compactMap { photo in
            guard photo.hasCredit, let notice = photo.facts?.copyright, !photo.isPermitted,
                photo.field("credit_override") == nil
            else { return nil }
            let said = [photo.printedCredit, photo.creator?.text, photo.source?.text, photo.agency?.text].compactMap { $0 }
            let words = Set(said.flatMap(PlainWords.of))
            // Before rule set 2 one owner of several was enough.
            let parts = article.rules >= .two ? notice.split(separator: ";").map(String.init) : [notice]
            guard parts.map(CopyrightNotice.owner).contains(where: { !$0.isEmpty && $0.isDisjoint(with: words) }) else {
                return nil
            }
            return Diagnostic(
                place: photo.field("credit")?.place ?? photo.creator?.place ?? photo.head,
                message:
                    "The file says \"\(notice)\", and the article does not name this owner. Add the name to the credit, or record the permission in `license_ref:`."
            )
        }
    }
}

private enum CopyrightNotice {
    /// The words that name an owner. A notice of EXIF names two, the photographer and behind a semicolon the editor.
    static func owner(in part: String) -> Set<String> {
        Set(PlainWords.of(part).filter { !idle.contains($0) && !$0.allSatisfy(\.isNumber) })
    }

    /// Words of a copyright notice that name nobody.
    private static let idle: Set<String> = [
        "c", "copyright", "all", "rights", "reserved", "by", "the", "of", "and", "inc", "ltd", "llc", "some", "no", "public",
        "domain",
        "cc", "sa", "nc", "nd", "license", "licensed", "under", "creative", "commons", "photo", "photos", "image", "images",
    ]
}
