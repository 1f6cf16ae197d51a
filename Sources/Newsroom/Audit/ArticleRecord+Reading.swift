import Git
import Workflows

extension AuditPolicy {
    /// Whether a commit is a move under `sole_writer`, which is open only to a person who alone ever changed the article.
    func asksForAllHands(_ commit: RecordedCommit, _ article: RecordedArticle) -> Bool {
        guard let event = commit.event, let before = article.before.text,
            let transition = workflow(forCategories: before.categories)?.transition(event.name)
        else { return false }
        return transition.soleWriter.contains(before.state) && !transition.by.contains(event.role ?? "")
    }
}

extension ArticleRecord {
    /// The record of an article from the history before `parent`, as far back as a question can need, for a pass that begins
    /// there.
    init(
        _ article: RecordedArticle, at parent: Commit, _ repository: Repository, _ policy: AuditPolicy, _ past: PastPolicy,
        isWhole: Bool
    ) throws {
        self.init()
        state = article.before.text?.state
        guard let workflow = policy.workflow(forCategories: article.before.text?.categories ?? []) else { return }
        let articleHistory = ArticleHistory(repository, masthead: policy.masthead, workflow: workflow, past)
        let found = try articleHistory.entries(
            of: article.formerName, from: parent, depth: isWhole ? .everything : [.approvals, .writers, .live, .waivers])
        let entries = found.map(\.entry)
        var release: Release?
        let settled = entries.first { ApprovalState.live(after: $0) != nil }?.commit
        if case .text(let commit, _) = ApprovalState.live(entries), let id = ObjectID(hex: commit),
            let name = found.first(where: { $0.entry.commit == commit })?.name
        {
            let tree = try repository.commit(id).tree
            let versions = VersionReader(repository)
            let version = try versions.version(versions.entries(name, inTree: tree), of: name)
            if let content = version.text?.content { release = Release(commit: commit, name: name, content: content) }
        }
        self.init(entries: entries, released: release, settledLive: settled, state: state)
    }
}
