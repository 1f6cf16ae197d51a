public import Text

/// Facts about a page that the person gives on the command line. They override what the page says.
public struct StatedFacts: Hashable, Sendable {
    public var title: String?
    public var authors: [ArticleDraft.Author]
    /// As RFC 3339 writes it.
    public var date: String?
    public var categories: [String]

    /// Gives these facts, and leaves the others to the page.
    public init(title: String? = nil, authors: [ArticleDraft.Author] = [], date: String? = nil, categories: [String] = []) {
        self.title = title
        self.authors = authors
        self.date = date
        self.categories = categories
    }

    /// Whether these facts are enough to import a page without a head.
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
