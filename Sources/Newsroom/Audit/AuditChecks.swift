import Editorial
import Git

/// The checks of the stages that moves asked for, done again on the texts of their time.
struct AuditChecks {
    private let repository: Repository
    private let versions: VersionReader
    private let readings = PolicyReadings()

    init(_ versions: VersionReader) {
        repository = versions.repository
        self.versions = versions
    }

    /// What the rules of the stage find in the text that was moved, under the policy of the parent; nil where nothing blocks.
    func finding(_ check: Judge.Check) throws -> AuditFinding? {
        guard let id = ObjectID(hex: check.commit), let parent = try repository.commit(id).parents.first else { return nil }
        // Under a policy that cannot be read nothing can be checked; the commit that made it so is a finding of its own.
        guard case .policy = try versions.policy(inTree: repository.commit(parent).tree) else { return nil }
        let snapshot = try Snapshot(repository, commit: parent, branch: nil, readings: readings)
        guard let article = try snapshot.article(check.article) else { return nil }
        let policy = Checker.Policy(
            settings: snapshot.settings, masthead: snapshot.masthead, workflows: [:], now: check.time)
        let subject = Checker.Subject(
            name: check.article, bytes: article.text.bytes, files: try repository.files(of: article),
            live: try live(check),
            lostSlugs: try lostSlugs(check, snapshot),
            linked: try snapshot.present(article.text.linkedArticles(in: article.name.file, snapshot.settings)))
        let errors = Rule.errors(in: Checker.article(subject, article.text, policy), stage: check.stage)
            .filter { !check.waived.contains($0.rule) }
        guard let first = errors.first else { return nil }
        return AuditFinding(
            .checksFailed, commit: check.commit, article: check.article.description,
            "The text does not pass the checks of the \(check.stage.rawValue) stage: \(first.message)",
            expected: "no error that is not waived", found: Set(errors.map(\.rule)).sorted().joined(separator: ", "))
    }

    private func live(_ check: Judge.Check) throws -> [UInt8]? {
        guard check.stage == .publish, let released = check.released, let id = ObjectID(hex: released.commit),
            let entry = try repository.entry(at: released.name.file, inTree: repository.commit(id).tree)
        else { return nil }
        return try repository.blob(entry.id, limit: ArticleVersion.textLimit)
    }

    private func lostSlugs(_ check: Judge.Check, _ snapshot: Snapshot) throws -> [String] {
        guard check.stage == .publish, let released = check.released, released.name != check.article,
            try snapshot.follow(released.name) != check.article
        else { return [] }
        return [released.name.slug]
    }
}
