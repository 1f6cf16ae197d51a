import Checks
import Text
import Workflows

extension Publication {
    /// Waives the findings of one rule for the current text: a commit of its own, by a person with a role that the workflow
    /// names. Any change of the text voids it.
    /// - Throws: ``Refusal``; then nothing was written.
    public func waive(_ article: String, rule: String, reason: String) throws -> [Recorded] {
        let name = try find(article, on: snapshot())
        guard Rule.all.contains(where: { $0.id == rule }) else { throw Refusal.noSuchRule(rule) }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw Refusal.noteMissing(transition: "waive") }
        return try Recorder(publication: self).record([name]) { snapshot in
            try requireWritableRepository()
            guard let version = try snapshot.article(name) else { throw Refusal.noSuchArticle(name: name.description, near: []) }
            let workflow = try snapshot.workflow(for: version.text)
            let actor = try Actor(self, snapshot.masthead)
            let (person, role) = try actor.holding(workflow.waive, for: "waive", snapshot.masthead)
            if let obstacle = try workingArticle(name, version)?.obstacle(on: snapshot) { throw obstacle }
            let found = try Checker(self, snapshot).findings(version, stage: .publish)
            guard found.contains(where: { $0.rule == rule && $0.severity == .error }) else {
                throw Refusal.nothingToWaive(rule: rule)
            }
            let event = Event(
                "waive", article: name.description, from: version.state, to: version.state, by: person.id, role: role,
                content: try snapshot.digest(of: version), operatedBy: actor.operatedBy(snapshot.masthead), waivers: [rule])
            let message = try CommitMessage(event, title: version.title, note: reason)
            return [Plan(message: message, person: person, tree: [], files: [])]
        }
    }
}
