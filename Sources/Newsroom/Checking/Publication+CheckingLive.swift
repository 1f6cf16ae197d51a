import Git
import Text
import Workflows

extension Publication {
    /// Checks what is live, each text by the settings, the masthead, the rule set and the time of its release: a person's later
    /// change of role does not change what was published. Links are looked up as they are now.
    /// - Parameters:
    ///   - names: the articles; nil: all that are live.
    ///   - progress: called with how many are done, and of how many.
    ///   - report: called with each answer; an article with nothing live gives a refusal.
    public func checkLive(
        _ names: [String]?, progress: (Int, Int) -> Void = { _, _ in }, report: (String, Result<Checked, any Error>) -> Void
    ) throws {
        let snapshot = try snapshot()
        let pass = try PublicationPass(repository, from: snapshot)
        let all =
            try names ?? snapshot.articles().filter { if case .text = pass.live[$0] { true } else { false } }.map(\.description)
        for (index, name) in all.enumerated() {
            progress(index, all.count)
            report(
                name,
                Result {
                    let found = try find(name, on: snapshot)
                    return try live(found, pass.live[found] ?? .nothing, targets: snapshot)
                })
        }
    }

    private func live(_ name: ArticleName, _ live: ApprovalState.Live, targets: Snapshot) throws -> Checked {
        guard case .text(let commit, let time) = live, let id = ObjectID(hex: commit) else {
            throw Refusal.nothingLive(transition: "check --live")
        }
        let article = try liveVersion(live, of: name).article
        // The rules of a move are those of its parent.
        let release = try repository.commit(id)
        let then = try snapshot(of: release.parents.first ?? id)
        let checker = try Checker(
            self, then, now: time, rules: RuleSet(of: CommitMessage.read(release.message).event), targets: targets)
        let findings = try checker.findings(article, stage: .publish)
        let workflow = try then.workflow(for: article.text)
        let articleHistory = ArticleHistory(on: then, workflow: workflow)
        let entries = try articleHistory.entries(of: article.name, from: then.commit, depth: .waivers).map(\.entry)
        let waivers = ApprovalState(entries, content: try then.digest(of: article), workflow: workflow).waivers
        return Checked(
            name: article.name, stage: .publish, findings: findings.waived(by: waivers, workflow, then.masthead),
            bytes: article.text.bytes)
    }
}
