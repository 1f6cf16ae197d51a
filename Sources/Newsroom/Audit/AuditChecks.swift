import Editorial
import Git

/// The checks of the stages that moves asked for, done again on the texts of their time.
struct AuditChecks {
    /// Opens the repository once more, for another core.
    let open: @Sendable () throws -> Repository
    /// Used where there is too little to do for more than one core.
    let versions: VersionReader

    func run(_ checks: [Judge.Check]) throws -> [AuditFinding] {
        guard !checks.isEmpty else { return [] }
        let slices = Parallel.slices(checks)
        if slices.count == 1 { return try Self.findings(checks, versions) }
        let open = open
        let found = Parallel.map(slices) { slice in
            Result { try Self.findings(slice, VersionReader(try open())) }
        }
        return try found.flatMap { try $0.get() }
    }

    private static func findings(_ checks: [Judge.Check], _ versions: VersionReader) throws -> [AuditFinding] {
        let readings = PolicyReadings()
        return try checks.compactMap { try finding($0, versions.repository, versions, readings) }
    }

    /// What the rules of the stage find in the text that was moved, under the policy of the parent; nil where nothing blocks.
    private static func finding(
        _ check: Judge.Check, _ repository: Repository, _ versions: VersionReader, _ readings: PolicyReadings
    ) throws -> AuditFinding? {
        guard let id = ObjectID(hex: check.commit), let parent = try repository.commit(id).parents.first else { return nil }
        // Under a policy that cannot be read nothing can be checked; the commit that made it so is a finding of its own.
        guard case .policy = try versions.policy(inTree: repository.commit(parent).tree) else { return nil }
        let snapshot = try Snapshot(repository, commit: parent, branch: nil, readings: readings)
        guard let article = try snapshot.article(check.article) else { return nil }
        let policy = Checker.Policy(
            settings: snapshot.settings, masthead: snapshot.masthead, workflows: [:], now: check.time)
        let subject = Checker.Subject(
            name: check.article, bytes: article.text.bytes, files: try repository.files(of: article),
            live: try live(check, repository),
            lostSlugs: try lostSlugs(check, snapshot),
            linked: try snapshot.present(article.text.linkedArticles(in: article.name.file, snapshot.settings)))
        let errors = Checker.judge(subject, article.text, check.stage, policy)
            .filter { $0.severity == .error && !check.waived.contains($0.rule) }
        guard let first = errors.first else { return nil }
        return AuditFinding(
            .checksFailed, commit: check.commit, article: check.article.description,
            "The text does not pass the checks of the \(check.stage.rawValue) stage: \(first.message)",
            expected: "no error that is not waived", found: Set(errors.map(\.rule)).sorted().joined(separator: ", "))
    }

    private static func live(_ check: Judge.Check, _ repository: Repository) throws -> [UInt8]? {
        guard check.stage == .publish, let released = check.released, let id = ObjectID(hex: released.commit),
            let entry = try repository.entry(at: released.name.file, inTree: repository.commit(id).tree)
        else { return nil }
        return try repository.blob(entry.id, limit: ArticleVersion.textLimit)
    }

    private static func lostSlugs(_ check: Judge.Check, _ snapshot: Snapshot) throws -> [String] {
        guard check.stage == .publish, let released = check.released, released.name != check.article,
            try snapshot.follow(released.name) != check.article
        else { return [] }
        return [released.name.slug]
    }
}
