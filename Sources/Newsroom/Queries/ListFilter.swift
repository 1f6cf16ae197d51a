import Workflows

/// A filter for articles. What is nil does not filter.
public struct ListFilter: Sendable {
    public var state: String?
    /// An id of the masthead, or a name.
    public var author: String?
    public var category: String?
    /// Only articles with a live text.
    public var isLive: Bool

    public init(state: String? = nil, author: String? = nil, category: String? = nil, isLive: Bool = false) {
        self.state = state
        self.author = author
        self.category = category
        self.isLive = isLive
    }

    /// Whether anything filters.
    public var isEmpty: Bool { state == nil && author == nil && category == nil && !isLive }
}

extension Publication {
    /// The articles that are wanted, in the order of their paths.
    /// - Throws: ``Refusal`` where a value exists neither in the policy nor in an article.
    public func list(_ wanted: ListFilter) throws -> [ListedArticle] {
        let articles = try list()
        if wanted.isEmpty { return articles }
        let snapshot = try snapshot()
        let author = wanted.author.map { snapshot.masthead.person($0)?.name ?? $0 }
        try Self.require(wanted, author: author, in: articles, on: snapshot)
        return articles.filter { article in
            (wanted.state ?? article.state) == article.state
                && author.map(article.authors.contains) ?? true
                && wanted.category.map(article.categories.contains) ?? true
                && (!wanted.isLive || article.live.isText)
        }
    }

    private static func require(
        _ wanted: ListFilter, author: String?, in articles: [ListedArticle], on snapshot: Snapshot
    ) throws {
        if let state = wanted.state, !articles.contains(where: { $0.state == state }) {
            let states = try snapshot.states()
            guard states.contains(state) else { throw Refusal.noSuchState(state, known: states) }
        }
        if let category = wanted.category, !articles.contains(where: { $0.categories.contains(category) }) {
            let settings = snapshot.settings
            let known = settings.categories + settings.workflowByCategory.keys + articles.flatMap(\.categories)
            guard known.contains(category) else { throw Refusal.noSuchCategory(category, known: Array(Set(known)).sorted()) }
        }
        if let typed = wanted.author, let author, !articles.contains(where: { $0.authors.contains(author) }) {
            let people = snapshot.masthead.people
            guard people.contains(where: { $0.name == author }) else {
                let guests = Set(articles.flatMap(\.authors)).subtracting(people.map(\.name)).sorted()
                throw Refusal.noSuchAuthor(typed, known: people.map(\.id) + people.map(\.name) + guests)
            }
        }
    }
}

extension ApprovalState.Live {
    /// Whether there is a live text.
    fileprivate var isText: Bool {
        switch self {
        case .text: true
        case .nothing, .notice: false
        }
    }
}
