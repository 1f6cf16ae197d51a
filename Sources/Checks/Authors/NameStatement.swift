import Text
import Workflows

/// A place that spells the name of an author, beside the one that counts.
struct NameStatement {
    let author: CheckedAuthor
    /// The name as it stands here.
    let text: String
    let place: SourceLocation
    /// `stated_as`, or whatever the place is called.
    let whereabouts: String
    let likeness: NameLikeness
    var related: [Finding.Related]

    /// `"Yonoho Kim" in `stated_as` but "Yonho Kim" on the masthead`.
    var facts: String {
        let source = author.person == nil ? "in `name`" : "on the masthead"
        return "The author is \"\(text)\" \(whereabouts) but \"\(author.called)\" \(source)"
    }
}

extension CheckedArticle {
    /// Every place that spells an author's name, and how like the spelling is.
    var nameStatements: [NameStatement] {
        authors.flatMap { author -> [NameStatement] in
            guard let name = author.name else { return [] }
            let source = [author.nameSource(in: file)]
            var statements: [NameStatement] = []
            if let stated = author.value["stated_as"], let text = stated.string {
                statements.append(
                    NameStatement(
                        author: author, text: text, place: stated.place, whereabouts: "in `stated_as`",
                        likeness: .between(text, name), related: source))
            }
            statements += biographyOpening(author, name, source)
            if author.person == nil { statements += mastheadNames(author, name) }
            if let line = bylineLine, let match = line.names.min(by: { $0.likeness(to: name) < $1.likeness(to: name) }) {
                statements.append(
                    NameStatement(
                        author: author, text: match.text, place: match.place, whereabouts: "in the first line of the text",
                        likeness: match.likeness(to: name), related: source))
            }
            return statements
        }
    }

    /// The name at the beginning of the biography, which stands in the article or on the masthead.
    private func biographyOpening(
        _ author: CheckedAuthor, _ name: String, _ source: [Finding.Related]
    ) -> [NameStatement] {
        guard let biography = author.biography else { return [] }
        let words = Word.split(Array(biography.unicodeScalars.prefix(400)))
        let start = NameOpening.afterHonorific(words)
        guard let opening = NameOpening(words, at: start, known: [name]) else { return [] }
        var related = source
        let place: SourceLocation
        if author.person == nil, let value = author.value["bio"] {
            let last = words[start + opening.count - 1].range.upperBound
            place = self.place(of: words[start].range.lowerBound..<last, in: value)
        } else {
            place = author.place
            related[0].message = "the biography of \"\(name)\" on the masthead"
        }
        return [
            NameStatement(
                author: author, text: opening.text, place: place, whereabouts: "in the biography", likeness: opening.likeness,
                related: related)
        ]
    }

    /// People on the masthead whom a guest's name is like; whoever is an author under an id is somebody else.
    private func mastheadNames(_ author: CheckedAuthor, _ name: String) -> [NameStatement] {
        let others = Set(text.authorIDs.compactMap(\.string))
        return masthead.people.compactMap { person in
            let likeness = NameLikeness.between(name, person.name)
            guard likeness != .different, !others.contains(person.id) else { return nil }
            return NameStatement(
                author: author, text: person.name, place: author.place, whereabouts: "on the masthead (\(person.id))",
                likeness: likeness,
                related: [
                    Finding.Related(file: "masthead.yml", place: person.place, message: "\"\(person.name)\" on the masthead")
                ])
        }
    }
}
