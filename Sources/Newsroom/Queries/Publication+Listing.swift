import Git
import Text
public import Workflows

extension Publication {
    /// Whether the clone is shallow, so that lists know a part of the history only.
    public var isShallow: Bool { repository.isShallow }

    /// Every article of HEAD, in the order of its path.
    public func list() throws -> [ListedArticle] {
        let snapshot = try snapshot()
        let pass = try PublicationPass(repository, from: snapshot)
        return try snapshot.articles().map { try listed($0, on: snapshot, pass) } + strays(on: snapshot)
    }

    /// Files among the articles whose names are not slugs, and folders without an article.
    func strays(on snapshot: Snapshot) throws -> [ListedArticle] {
        func stray(_ name: ArticleName, _ oddity: ListedArticle.Oddity) -> ListedArticle {
            ListedArticle(
                name: name, title: name.slug, isUntitled: true, state: "", authors: [], categories: [], date: nil, live: .nothing,
                oddity: oddity)
        }
        return try snapshot.misnamed().map { stray($0, .misnamed) } + snapshot.ownerless().map { stray($0, .ownerless) }
    }

    func listed(_ name: ArticleName, on snapshot: Snapshot, _ pass: PublicationPass) throws -> ListedArticle {
        let live = pass.live[name] ?? .nothing
        let article: ArticleVersion
        do {
            guard let found = try snapshot.article(name) else { throw Refusal.noSuchArticle(name: name.description, near: []) }
            article = found
        } catch {
            // One damaged object must not hide all other articles.
            guard let refusal = Refusal(translating: error) else { throw error }
            return ListedArticle(
                name: name, title: name.slug, isUntitled: true, state: "", authors: [], categories: [], date: nil, live: live,
                oddity: .unreadable(refusal))
        }
        return ListedArticle(
            name: name, title: article.title, isUntitled: article.text.title == nil, state: article.state,
            authors: article.authorNames(snapshot.masthead),
            categories: article.text.categoryNames, date: article.text.date?.string, live: live,
            oddity: try oddity(of: article, on: snapshot, pass))
    }

    private func oddity(
        of article: ArticleVersion, on snapshot: Snapshot, _ pass: PublicationPass
    ) throws -> ListedArticle.Oddity? {
        let workflow = try snapshot.workflow(for: article.text)
        if workflow.state(article.state) == nil { return .unknownState(article.state) }
        guard let recorded = pass.latest[article.name]?.event.to else { return pass.isWhole ? .neverRecorded : nil }
        if recorded != article.state { return .stateByHand(recorded: recorded) }
        guard workflow.state(article.state)?.isPublic == true, let commit = pass.byHand[article.name],
            case .text = pass.live[article.name]
        else { return nil }
        // It may have been put back.
        let live = try liveVersion(pass.live[article.name] ?? .nothing, of: article.name).article
        return live.blob == article.blob && live.folder == article.folder ? nil : .editedByHand(commit: commit)
    }
}

extension ArticleVersion {
    /// The names of the authors: from the masthead for its people, from the article for guests.
    public func authorNames(_ masthead: Masthead) -> [String] {
        text.authors.compactMap { author in
            (author.string ?? author["id"]?.string).map { masthead.person($0)?.name ?? $0 } ?? author["name"]?.string
        }
    }
}
