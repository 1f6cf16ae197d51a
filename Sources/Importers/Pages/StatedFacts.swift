public import Text

/// What somebody says of a page that the page does not say itself. It counts before what the page says.
public struct StatedFacts: Hashable, Sendable {
    public var title: String?
    public var authors: [ArticleDraft.Author]
    /// As RFC 3339 writes it.
    public var date: String?
    public var categories: [String]

    /// Says these things, and leaves the others to the page.
    public init(title: String? = nil, authors: [ArticleDraft.Author] = [], date: String? = nil, categories: [String] = []) {
        self.title = title
        self.authors = authors
        self.date = date
        self.categories = categories
    }

    /// Whether a page without any line of a head is an article all the same.
    var isEnough: Bool { title != nil }

    /// The names of the authors, those on the masthead by their names there.
    func authorNames(_ masthead: [KnownPerson]) -> [String] {
        authors.map { author in
            switch author.identity {
            case .person(let id): masthead.first { $0.id == id }?.name ?? id
            case .guest(let name): name
            }
        }
    }
}
