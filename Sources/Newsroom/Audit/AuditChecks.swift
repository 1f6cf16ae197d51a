import Checks
import Git
import Text
import Workflows

/// Repeats the checks that moves asked for, on the texts of their time.
struct AuditChecks {
    private let repository: Repository

    init(_ versions: VersionReader) { repository = versions.repository }

    /// The findings of the stage for the text that was moved, under the policy of the parent; nil where nothing blocks.
    func finding(_ check: Judge.Check) throws -> AuditFinding? {
        guard let (text, subject) = try subject(check) else { return nil }
        let policy = Checker.Policy(
            settings: check.policy.settings, masthead: check.policy.masthead, workflows: [:], now: check.time,
            rules: check.rules, clock: TimeZones.Clock(nil))
        let errors = Rule.errors(in: Checker.article(subject, text, policy), stage: check.stage)
            .filter { !check.waived.contains($0.rule) }
        guard let first = errors.first else { return nil }
        return AuditFinding(
            .checksFailed, commit: check.commit, article: check.article.description,
            "The text does not pass the checks of the \(check.stage.rawValue) stage: \(first.message)",
            expected: "no error that is not waived", found: Set(errors.map(\.rule)).sorted().joined(separator: ", "))
    }

    /// The text with everything that the rules need. Other files of the parent are read only where a rule could need them.
    private func subject(_ check: Judge.Check) throws -> (text: ArticleText, subject: Checker.Subject)? {
        func snapshot() throws -> Snapshot? {
            guard let id = ObjectID(hex: check.commit), let parent = try repository.commit(id).parents.first else { return nil }
            return try Snapshot(repository, commit: repository.commit(parent), policy: check.policy)
        }
        var text = check.text.whole
        var files: [(path: String, image: [UInt8]?)] = []
        if text == nil || check.text.hasFiles {
            guard let article = try snapshot()?.article(check.article) else { return nil }
            text = article.text
            files = try repository.files(of: article)
        }
        guard let text else { return nil }
        let links = text.linkedArticles(in: check.article.file, check.policy.settings)
        let subject = Checker.Subject(
            name: check.article, bytes: text.bytes, files: files, live: try live(check),
            lostSlugs: try lostSlugs(check, snapshot), linked: links.isEmpty ? [] : try snapshot()?.present(links) ?? [])
        return (text, subject)
    }

    private func live(_ check: Judge.Check) throws -> [UInt8]? {
        guard check.stage == .publish, let released = check.released, let id = ObjectID(hex: released.commit),
            let entry = try repository.entry(at: released.name.file, inTree: repository.commit(id).tree)
        else { return nil }
        return try repository.blob(entry.id, limit: ArticleVersion.textLimit)
    }

    private func lostSlugs(_ check: Judge.Check, _ snapshot: () throws -> Snapshot?) throws -> [String] {
        guard check.stage == .publish, let released = check.released, released.name != check.article,
            try snapshot()?.follow(released.name) != check.article
        else { return [] }
        return [released.name.slug]
    }
}
