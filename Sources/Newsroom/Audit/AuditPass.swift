import Editorial
import Git

/// Goes through a history commit by commit: reads on all cores, judges in order, checks on all cores.
struct AuditPass {
    /// What stood after a commit: the policy, and what is known of every article.
    private struct Position {
        var policy: AuditPolicy
        var records: [ArticleName: ArticleRecord] = [:]
        var consents = Consents()
    }

    /// How many commits are read in one go, and how many such goes before they are judged: memory does not grow with the history.
    private static let slice = 64
    private static let ahead = 32
    /// After how many slices it is told how far the pass has come, and what the checks found stands with what was judged.
    private static let chapter = 64

    /// Opens the repository once more, for another core.
    let open: @Sendable () throws -> Repository
    let repository: Repository
    let lineage: Lineage
    private let versions: VersionReader
    private var positions: [ObjectID: Position] = [:]
    private var awaited: [ObjectID: Int]
    private var oldest: Position
    private(set) var findings: [AuditFinding] = []
    private(set) var policyChanges: [AuditReport.PolicyChange] = []
    private(set) var events = 0
    private(set) var touched: Set<ArticleName> = []

    /// - Parameter base: where to begin; what stood there is believed. nil: at the root of trust.
    /// - Parameter versions: what reads where one core is enough, with what it remembers; nil: one of its own.
    init(
        _ open: @escaping @Sendable () throws -> Repository, versions: VersionReader? = nil, tip: ObjectID, base: ObjectID?
    ) throws {
        self.open = open
        let versions = try versions ?? VersionReader(open())
        self.versions = versions
        repository = versions.repository
        lineage =
            if let base { try Lineage(repository, tip: tip, base: base) } else { try Lineage(repository, tip: tip) }
        awaited = lineage.children
        let first = try repository.commit(base ?? lineage.root)
        switch try versions.policy(inTree: first.tree) {
        case .policy(let policy): oldest = Position(policy: policy)
        case .broken(let file, let why):
            throw Refusal.trouble(
                "The policy of the root of trust, commit \(first.id.abbreviated), cannot be read: \(file): \(why)")
        case nil: throw Refusal.noPublication(path: first.id.abbreviated)
        }
    }

    /// - Parameter progress: told how many commits are done, of how many.
    mutating func run(progress: (Int, Int) -> Void) throws {
        let slices = Parallel.slices(lineage.order, of: Self.slice)
        if slices.count < 2 { return try runAlone(progress) }
        let crew = AuditWork.crew(of: slices.count, open)
        defer { crew.close() }
        var read = slices.prefix(Self.ahead).map { crew.give(.read($0)) }
        var chapters: [(judged: [AuditFinding], checks: [Int])] = []
        var checks: [Int] = []
        for (index, slice) in slices.enumerated() {
            let commits = try crew.take(read[index]).commits
            if read.count < slices.count { read.append(crew.give(.read(slices[read.count]))) }
            let asked = try zip(slice, commits).flatMap { try take($0, $1) }
            if !asked.isEmpty { checks.append(crew.give(.check(asked))) }
            guard (index + 1).isMultiple(of: Self.chapter) || index + 1 == slices.count else { continue }
            chapters.append((findings, checks))
            findings = []
            checks = []
            progress(min((index + 1) * Self.slice, lineage.order.count), lineage.order.count)
        }
        findings = try chapters.flatMap { try $0.judged + $0.checks.flatMap { try crew.take($0).findings } }
    }

    /// A push of a few commits is not worth opening the repository again.
    private mutating func runAlone(_ progress: (Int, Int) -> Void) throws {
        let work = AuditWork.worker(versions)
        let commits = try work(.read(lineage.order)).commits
        let asked = try zip(lineage.order, commits).flatMap { try take($0, $1) }
        findings += try work(.check(asked)).findings
        progress(lineage.order.count, lineage.order.count)
    }

    /// Judges one commit on what stood before it.
    private mutating func take(_ id: ObjectID, _ commit: RecordedCommit) throws -> [Judge.Check] {
        let parents = lineage.parents[id] ?? []
        var position = try parents.first.map { try before(id, $0) } ?? oldest
        defer { if awaited[id] != nil { positions[id] = position } }
        if commit.event != nil { events += 1 }
        if id == lineage.root {
            var judge = Judge(commit, under: position.policy)
            judge.judgeRoot()
            findings += judge.findings
            return []
        }
        for article in commit.articles { touched.insert(article.name) }
        if let merge = commit.merge {
            let sides = try parents.dropFirst().map { try before(id, $0) }
            // A consent is to a change of the policy that stood there, and ends where another one takes its place.
            let consents = zip([position] + sides, merge.keepsPolicy).filter(\.1).map(\.0.consents)
            position.consents = consents.reduce(into: Consents()) { $0.join($1) }
            findings += MergeJudge(commit, merge).findings
            if var second = sides.first {
                for name in merge.taken { swap(&position.records[name], &second.records[name]) }
                for (name, record) in second.records { position.records[name]?.join(record) }
            }
            if case .policy(let policy) = try versions.policy(inTree: repository.commit(id).tree) { position.policy = policy }
            return []
        }
        if parents.isEmpty {
            findings.append(AuditFinding(.secondRoot, commit: commit.id, "A line of history begins here from nothing."))
        }
        try fetchRecords(commit, parents.first, &position)
        try judgeFromTheSide(id, commit, position)
        var judge = Judge(commit, under: position.policy)
        judge.judge(&position.records, &position.consents)
        findings += judge.findings
        if case .policy(let policy) = commit.policyAfter { position.policy = policy }
        if !commit.policy.isEmpty { policyChanges.append(AuditReport.PolicyChange(commit)) }
        return judge.checks
    }

    /// What stood after `parent`, handed on to the last commit that stands on it and copied for the others.
    private mutating func before(_ child: ObjectID, _ parent: ObjectID) throws -> Position {
        let left = (awaited[parent] ?? 1) - 1
        awaited[parent] = left == 0 ? nil : left
        if left == 0, let position = positions.removeValue(forKey: parent) { return position }
        if let position = positions[parent] { return position }
        if parent == lineage.root { return oldest }
        // A parent that was not judged: the base, what lies before it, or what lies before the root.
        guard case .policy(let policy) = try versions.policy(inTree: repository.commit(parent).tree) else { return oldest }
        return Position(policy: policy)
    }

    /// Where the pass began in the middle, what happened to an article before is looked up when it is first met.
    private func fetchRecords(_ commit: RecordedCommit, _ parent: ObjectID?, _ position: inout Position) throws {
        guard lineage.isPart, let parent else { return }
        for article in commit.articles where position.records[article.formerName] == nil && !article.before.isAbsent {
            position.records[article.formerName] = try ArticleRecord(
                article, at: repository.commit(parent), repository, position.policy)
        }
    }

    /// What came in from the side must be legal under the policy of the branch that it came into as well.
    private mutating func judgeFromTheSide(_ id: ObjectID, _ commit: RecordedCommit, _ position: Position) throws {
        guard let branch = lineage.cameInto[id],
            case .policy(let policy) = try versions.policy(inTree: repository.commit(branch).tree)
        else { return }
        let names = Set(commit.articles.flatMap { [$0.name, $0.formerName] })
        var records = position.records.filter { names.contains($0.key) }
        var again = records
        var consents = position.consents
        var consentsAgain = position.consents
        var own = Judge(commit, under: position.policy)
        own.judge(&records, &consents)
        var other = Judge(commit, under: policy)
        other.judge(&again, &consentsAgain)
        let known = Set(own.findings.map(\.rule))
        for finding in other.findings where finding.severity == .error && !known.contains(finding.rule) {
            findings.append(
                AuditFinding(
                    .stalePolicy, commit: finding.commit, article: finding.article,
                    "Under the policy of \(branch.abbreviated), into whose branch this came: \(finding.message)",
                    expected: finding.expected, found: finding.found))
            break
        }
    }
}
