public import Text
public import Workflows

/// One of the authors, as the article and the masthead describe them together.
///
/// For somebody on the masthead its name, relation, affiliation and biography count, as they stand in the commit that is checked;
/// nothing of it is copied into articles. For a guest the article's own fields count.
public struct CheckedAuthor: Sendable {
    /// What stands in the list: an id or a mapping.
    public let value: YAMLValue
    /// The person on the masthead; nil for a guest, and for an id that is not there.
    public let person: Person?
    public let name: String?
    public let relation: Relation?
    public let affiliation: String?
    public let biography: String?

    init(_ value: YAMLValue, masthead: Masthead) {
        self.value = value
        let id = value.string ?? value["id"]?.string
        person = id.flatMap { masthead.person($0) }
        if id == nil {
            name = value["name"]?.string
            relation = value["relation"]?.string.flatMap(Relation.init(rawValue:))
            affiliation = value["affiliation"]?.string
            biography = value["bio"]?.string
        } else {
            name = person?.name
            relation = person?.relation
            affiliation = person?.affiliation
            biography = person?.biography
        }
    }

    /// Where the name stands in the article, or the id in its stead.
    var place: SourceLocation { (value["id"] ?? value["name"] ?? value).place }

    /// The name, or whatever stands in its place.
    var called: String { name ?? value.string ?? value["id"]?.string ?? "the author" }

    /// Where the name that counts stands, as another place of a finding.
    func nameSource(in file: String) -> Finding.Related {
        guard let person else { return Finding.Related(file: file, place: place, message: "\"\(called)\" is the name here") }
        return Finding.Related(file: "masthead.yml", place: person.place, message: "\"\(person.name)\" on the masthead")
    }
}

extension ArticleText {
    /// The authors as a masthead describes them.
    public func authors(on masthead: Masthead) -> [CheckedAuthor] { authors.map { CheckedAuthor($0, masthead: masthead) } }
}
