import PhotoCredits
import Text

extension Rule {
    /// `credit/placeholder`: where a name should be stands one.
    static let creditPlaceholder = Rule(
        "credit/placeholder", draft: .hint, review: .warning, publish: .error, since: .two,
        why: "\"Unknown\", \"me\" and the name of a camera are what forms and programs fill in; they credit nobody.",
        standard: "IPTC Creator; Creative Commons attribution", failing: "creator: Photographer", passing: "creator: Mina Cho"
    ) { article in
        article.photos.flatMap { photo in
            [("creator", photo.creator), ("agency", photo.agency), ("source", photo.source)].compactMap { key, said in
                guard let said, PlaceholderName.isOne(said.text) else { return nil }
                return Diagnostic(
                    place: said.place,
                    message:
                        "\"\(said.text)\" names nobody. Write the name on the photo's page after `\(key):`; the name of an account will do."
                )
            }
        }
    }
}

extension CheckedPhoto {
    /// What the file says in the place of its maker's name, as the end of a message; empty where it says nothing.
    var embeddedMaker: String {
        if let creator = facts?.creator { return " The file itself names \"\(creator)\"." }
        if let said = facts?.placeholders.first { return " The file says \"\(said.text)\" (\(said.field)), which is no name." }
        return facts?.copyright.map { " The copyright notice in the file says \"\($0)\"." } ?? ""
    }
}
