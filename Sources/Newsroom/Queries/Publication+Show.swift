import Checks
import Git
import Text
import Workflows

extension Publication {
    /// The working version of an article, or the one of a commit.
    public func show(_ article: String, at revision: String? = nil) throws -> ShownArticle {
        let head = try snapshot()
        let name = try find(article, on: head)
        let articleHistory = ArticleHistory(on: head, workflow: try anyWorkflow(name, head))
        let history = try articleHistory.entries(of: name, from: head.commit, depth: .everything)
        let snapshot = try revision.map { try self.snapshot(at: $0) } ?? head
        let then = revision == nil ? name : try nameThen(name, history, in: snapshot)
        guard let version = try snapshot.article(then) else { throw Refusal.noSuchVersion("\(revision ?? "HEAD"):\(then.file)") }
        let digest = try snapshot.digest(of: version)
        let standing = ApprovalState(
            revision == nil ? history.map(\.entry) : [], content: digest, workflow: articleHistory.workflow)
        let live = ApprovalState.live(history.map(\.entry))
        return ShownArticle(
            name: then, article: version, commit: snapshot.commit.id.hex, digest: digest, live: live,
            approvals: standing.approvals, note: revision == nil ? Self.lastNote(history.map(\.entry)) : nil,
            offset: try TimeZones.offset(in: head.settings, at: live.time))
    }

    /// The note of the newest move in a history.
    static func lastNote(_ entries: [HistoryEntry]) -> MoveNote? {
        let move = entries.first { $0.event.map(MoveNote.isMove) ?? false }
        return move.flatMap { entry in entry.event.flatMap { MoveNote($0, note: entry.note, time: entry.time) } }
    }

    /// The live text, or the notice in its place.
    public func showLive(_ article: String) throws -> ShownLive {
        let snapshot = try snapshot()
        let name = try find(article, on: snapshot)
        let articleHistory = ArticleHistory(on: snapshot, workflow: try anyWorkflow(name, snapshot))
        let entries = try articleHistory.entries(of: name, from: snapshot.commit, depth: .live).map(\.entry)
        let live = ApprovalState.live(entries)
        let offset = try TimeZones.offset(in: snapshot.settings, at: live.time)
        guard case .text(let commit, _) = live, let release = ObjectID(hex: commit) else {
            return ShownLive(name: name, live: live, text: nil, authors: [], offset: offset)
        }
        let text = try liveVersion(live, of: name).article
        let masthead = try self.snapshot(of: release).masthead
        return ShownLive(name: name, live: live, text: text, authors: text.text.authors(on: masthead), offset: offset)
    }

    /// The name under which a commit has the article.
    func nameThen(_ name: ArticleName, _ history: [ArticleHistory.Dated], in snapshot: Snapshot) throws -> ArticleName {
        for candidate in [name] + history.map(\.name) {
            if try repository.entry(at: candidate.file, inTree: snapshot.commit.tree) != nil { return candidate }
        }
        return name
    }
}

extension ApprovalState.Live {
    /// Since when, in seconds since 1970; 0 where nothing is live.
    var time: Int64 {
        switch self {
        case .nothing: 0
        case .text(commit: _, let time), .notice(commit: _, let time, words: _): time
        }
    }
}
