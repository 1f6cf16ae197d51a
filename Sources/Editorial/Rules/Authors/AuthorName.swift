/// One author of an article with everything that is known: from the masthead for its people, from the article for guests.
struct AuthorName {
    /// The entry in the article.
    let value: YAMLValue
    /// The id on the masthead; nil for a guest.
    let id: String?
    let name: String
    let relation: String?
    let affiliation: String?
    let biography: String?
    /// Where the name stands; nil where it stands on the masthead.
    let place: Place?

    /// Another spelling of the name, and where it stands.
    struct Spelling {
        let text: String
        let place: Place
        let likeness: NameLikeness
        /// In words, such as "in the byline".
        let whereabouts: String
        var isStated: Bool { whereabouts.contains("stated_as") }
    }

    /// The spellings of this name elsewhere in the article that are not the same.
    func otherSpellings(in article: CheckedArticle) -> [Spelling] {
        var spellings: [Spelling] = []
        if let stated = value["stated_as"], let text = stated.string {
            spellings.append(Spelling(text, stated.place, name, "is what the capture says (`stated_as:`)"))
        }
        if id == nil, let biography = value["bio"], let text = biography.string {
            let words = Word.split(Array(text.unicodeScalars))
            if let opening = NameOpening(words, at: NameOpening.afterHonorific(words), known: [name]) {
                let place = article.place(of: opening.text, in: biography) ?? biography.place
                spellings.append(Spelling(opening.text, place, name, "at the beginning of the biography"))
            }
        }
        if let line = article.bodyLines.first(where: { !$0.text.isEmpty }), line.text.hasPrefix("By ") {
            let byline = String(line.text.dropFirst(3))
            let place = Place(line: line.number, column: 4, length: byline.unicodeScalars.count)
            spellings.append(Spelling(byline, place, name, "in the byline at the top of the text"))
        }
        if id == nil, let place {
            for person in article.masthead.people {
                spellings.append(Spelling(person.name, place, name, "on the masthead (\(person.id))"))
            }
        }
        return spellings.filter { $0.likeness != .same && $0.likeness != .different }
    }
}

extension AuthorName.Spelling {
    init(_ text: String, _ place: Place, _ name: String, _ whereabouts: String) {
        self.init(
            text: text, place: place, likeness: NameLikeness.between(name, text), whereabouts: whereabouts)
    }
}

extension CheckedArticle {
    /// The authors that have a name.
    var authorNames: [AuthorName] {
        text.authors.compactMap { author in
            if let id = author.string ?? author["id"]?.string {
                guard let person = masthead.person(id) else { return nil }
                return AuthorName(
                    value: author, id: id, name: person.name, relation: person.relation, affiliation: person.affiliation,
                    biography: person.biography, place: nil)
            }
            guard let name = author["name"], let text = name.string else { return nil }
            return AuthorName(
                value: author, id: nil, name: text, relation: author["relation"]?.string,
                affiliation: author["affiliation"]?.string, biography: author["bio"]?.string, place: name.place)
        }
    }

    /// The lines of the body with their numbers in the file.
    var bodyLines: [(number: Int, text: String)] {
        text.body.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            (text.bodyLine + index, line.hasSuffix("\r") ? String(line.dropLast()) : String(line))
        }
    }
}
