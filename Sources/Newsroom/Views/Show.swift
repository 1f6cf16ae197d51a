public import Editorial
import Git

/// One version of an article, to be shown.
public struct ShownArticle: Sendable {
    public let name: ArticleName
    public let article: ArticleVersion
    /// The commit it was read from.
    public let commit: String
    public let digest: ContentDigest
    public let live: Standing.Live
    /// Decisions about exactly this text that still stand.
    public let approvals: [Standing.Approval]
}

/// What readers see of an article: the text or the notice, and the authors as the masthead had them when it was released.
public struct ShownLive: Sendable {
    public let live: Standing.Live
    /// The text; nil where nothing or a notice is before the public.
    public let text: ArticleVersion?
    /// The authors with the biography and affiliation of that day: nothing that happened since changes what was printed.
    public let authors: [CheckedAuthor]
}

extension Publication {
    /// The working version of an article, or the one of a commit.
    public func show(_ article: String, at revision: String? = nil) throws -> ShownArticle {
        let head = try snapshot()
        let name = try find(article, on: head)
        let chronicle = Chronicle(repository: repository, masthead: head.masthead, workflow: try anyWorkflow(name, head))
        let history = try chronicle.entries(of: name, from: head.commit, extent: .everything)
        let snapshot = try revision.map { try self.snapshot(at: $0) } ?? head
        let then = revision == nil ? name : try nameThen(name, history, in: snapshot)
        guard let version = try snapshot.article(then) else { throw Refusal.noSuchVersion("\(revision ?? "HEAD"):\(then.file)") }
        let digest = try snapshot.digest(of: version)
        let standing = Standing(
            revision == nil ? history.map(\.entry) : [], content: digest, workflow: chronicle.workflow)
        return ShownArticle(
            name: then, article: version, commit: snapshot.commit.id.hex, digest: digest,
            live: Standing.live(history.map(\.entry), chronicle.workflow), approvals: standing.approvals)
    }

    /// The text before the public, or the notice in its place.
    public func showLive(_ article: String) throws -> ShownLive {
        let snapshot = try snapshot()
        let name = try find(article, on: snapshot)
        let chronicle = Chronicle(repository: repository, masthead: snapshot.masthead, workflow: try anyWorkflow(name, snapshot))
        let entries = try chronicle.entries(of: name, from: snapshot.commit, extent: .live).map(\.entry)
        let live = Standing.live(entries, chronicle.workflow)
        guard case .text(let commit, _) = live, let release = ObjectID(hex: commit) else {
            return ShownLive(live: live, text: nil, authors: [])
        }
        let text = try liveVersion(live, of: name).article
        let masthead = try self.snapshot(of: release).masthead
        return ShownLive(live: live, text: text, authors: text.text.authors(on: masthead))
    }

    /// The name under which a commit has the article.
    func nameThen(_ name: ArticleName, _ history: [Chronicle.Dated], in snapshot: Snapshot) throws -> ArticleName {
        for candidate in [name] + history.map(\.name) {
            if try repository.entry(at: candidate.file, inTree: snapshot.commit.tree) != nil { return candidate }
        }
        return name
    }
}
