internal import Checks
internal import Newsroom
internal import PhotoCredits
internal import Text
internal import Workflows

/// The values that there are in the publication in which somebody types.
struct CandidateSource {
    private let context: CommandContext
    private let directory: String?
    private let prefix: String

    init(_ context: CommandContext, directory: String?, prefix: String) {
        self.context = context
        self.directory = directory
        self.prefix = prefix
    }

    /// - Parameters:
    ///   - articles: which articles, where they are asked for.
    ///   - activeOnly: whether people who have left are left out.
    func words(_ offered: Offered, articles: CandidateArticles, activeOnly: Bool) throws -> [CompletionAnswer.Word] {
        switch offered {
        case .rules: Rule.all.map { CompletionAnswer.Word(text: $0.id, about: $0.why) }
        case .licenses: License.all.map { CompletionAnswer.Word(text: $0.id, about: $0.name) }
        case .articles: try self.articles(articles)
        case .people:
            try publication().snapshot().masthead.people.filter { !activeOnly || !$0.isRetired }
                .map { CompletionAnswer.Word(text: $0.id, about: $0.name) }
        case .roles: try plain(publication().snapshot().roles())
        case .states: try plain(publication().snapshot().states())
        case .transitions: try plain(publication().snapshot().transitions())
        case .workflows: try plain(publication().snapshot().workflowNames())
        case .categories: try plain(publication().snapshot().settings.knownCategories)
        }
    }

    private func plain(_ words: [String]) -> [CompletionAnswer.Word] { words.map { CompletionAnswer.Word(text: $0) } }

    /// By slug; by the whole name where two months have the same slug, or where somebody has begun to type one.
    private func articles(_ wanted: CandidateArticles) throws -> [CompletionAnswer.Word] {
        let names = try publication().candidates(wanted, beginning: prefix)
        if prefix.contains("/") { return plain(names.map(\.description)) }
        let counts = Dictionary(names.map { ($0.slug, 1) }, uniquingKeysWith: +)
        return plain(names.map { counts[$0.slug] == 1 ? $0.slug : $0.description })
    }

    private func publication() throws -> Publication {
        let folder = context.path(directory ?? ".")
        return try Publication.open(
            at: folder, context: Context(now: context.clock, environment: context.environment, folder: folder))
    }
}

extension PublicationSettings {
    /// The categories that galley.yml names.
    fileprivate var knownCategories: [String] {
        categories + workflowByCategory.keys.sorted().filter { !categories.contains($0) }
    }
}
