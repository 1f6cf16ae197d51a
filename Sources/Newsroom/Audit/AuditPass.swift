import Checks
import Git
import Text
import Workflows

/// Audits a history commit by commit: reads on all cores, judges in order, checks on all cores.
struct AuditPass {
    /// How many commits are read in one slice, and how many slices before they are judged, so that memory does not grow with
    /// the history.
    private static let slice = 64
    private static let ahead = 32
    /// After how many slices progress is reported, and the findings of the checks are merged with those of the judge.
    private static let chapter = 64

    /// Opens the repository once more, for another core.
    let open: @Sendable () throws -> Repository
    let repository: Repository
    let tip: ObjectID
    let auditedHistory: AuditedHistory
    private let withdrawals: Withdrawals
    let versions: VersionReader
    private let past: PastPolicy
    private var positions: [ObjectID: AuditPosition] = [:]
    private var awaited: [ObjectID: Int]
    private var oldest: AuditPosition
    var findings: [AuditFinding] = []
    private let clock: AuditClock?
    /// The time of the commit at which the pass begins.
    let beginning: Int64
    /// Embargoes of releases before the beginning that end after the time `reach`, as far as they were looked up.
    var known: (reach: Int64, embargoes: [Judge.Embargo])
    /// The acknowledgements, in the order of the history.
    var acknowledgements: [(finding: AcknowledgedFinding, by: Acknowledgement, at: ObjectID)] = []
    private var embargoes: EmbargoWatch
    private(set) var policyChanges: [AuditReport.PolicyChange] = []
    private(set) var events = 0
    /// How many commits were judged.
    private var taken = 0
    private(set) var touched = TouchedArticles()

    /// - Parameter bases: where to begin; the state there is trusted. None: at the root of trust.
    /// - Parameter versions: the reader for work on one core, with its caches; nil: a new one.
    init(
        _ open: @escaping @Sendable () throws -> Repository, versions: VersionReader? = nil, tip: ObjectID, bases: [ObjectID],
        clock: AuditClock? = nil
    ) throws {
        self.open = open
        self.tip = tip
        let versions = try versions ?? VersionReader(open())
        self.versions = versions
        repository = versions.repository
        past = PastPolicy(versions.repository, PolicyReadings())
        var auditedHistory =
            bases.isEmpty ? try AuditedHistory(repository, tip: tip) : try AuditedHistory(repository, tip: tip, bases: bases)
        self.clock = clock
        embargoes = EmbargoWatch()
        let first = try repository.commit(bases.first ?? auditedHistory.root)
        beginning = first.committer.time
        known = (beginning, [])
        switch try (versions.policy(inTree: first.tree), versions.policyInForce(at: first.id)) {
        case (_, .some(let policy)): oldest = AuditPosition(policy: policy)
        case (.broken(let file, let why), nil):
            throw Refusal.trouble(
                "The policy of the root of trust, commit \(first.id.abbreviated), cannot be read: \(file): \(why)")
        case (nil, nil), (.policy, nil): throw Refusal.noPublication(path: first.id.abbreviated)
        }
        withdrawals = try Withdrawals(&auditedHistory, tip: tip, versions)
        awaited = auditedHistory.children
        self.auditedHistory = auditedHistory
    }

    /// - Parameter progress: told how many commits are done, of how many.
    mutating func run(progress: (Int, Int) -> Void) throws {
        let slices = Parallel.slices(auditedHistory.order, of: Self.slice)
        if slices.count < 2 {
            try runAlone(progress)
        } else {
            try runTogether(slices, progress)
        }
        findings += embargoes.findings(auditedHistory)
        try acknowledge()
    }

    private mutating func runTogether(_ slices: [[ObjectID]], _ progress: (Int, Int) -> Void) throws {
        let pool = AuditWork.pool(of: slices.count, open)
        defer { pool.close() }
        var read = slices.prefix(Self.ahead).map { pool.submit(.read($0)) }
        var chapters: [(judged: [AuditFinding], checks: [Int])] = []
        var checks: [Int] = []
        for (index, slice) in slices.enumerated() {
            let commits = try pool.result(read[index]).commits
            if read.count < slices.count { read.append(pool.submit(.read(slices[read.count]))) }
            let asked = try zip(slice, commits).flatMap { try take($0, $1) }
            if !asked.isEmpty { checks.append(pool.submit(.check(asked))) }
            guard (index + 1).isMultiple(of: Self.chapter) || index + 1 == slices.count else { continue }
            chapters.append((findings, checks))
            findings = []
            checks = []
            progress(min((index + 1) * Self.slice, auditedHistory.order.count), auditedHistory.order.count)
        }
        findings = try chapters.flatMap { try $0.judged + $0.checks.flatMap { try pool.result($0).findings } }
        try judgeKnown()
    }

    /// A push of a few commits is not worth opening the repository again on other cores.
    private mutating func runAlone(_ progress: (Int, Int) -> Void) throws {
        let work = AuditWork.worker(versions)
        let commits = try work(.read(auditedHistory.order)).commits
        let asked = try zip(auditedHistory.order, commits).flatMap { try take($0, $1) }
        findings += try work(.check(asked)).findings
        try judgeKnown()
        progress(auditedHistory.order.count, auditedHistory.order.count)
    }

    /// Judges one commit on the state after its parent.
    private mutating func take(_ id: ObjectID, _ commit: RecordedCommit) throws -> [Judge.Check] {
        let parents = auditedHistory.parents[id] ?? []
        var position = try parents.first.map { try before(id, $0) } ?? oldest
        defer { if awaited[id] != nil { positions[id] = position } }
        taken += 1
        var commit = commit
        commit.place = taken
        let known = findings.count
        if let event = commit.event {
            events += 1
            position.rules = max(position.rules ?? .one, RuleSet(of: event))
        }
        if let finding = clock?.finding(commit) { findings.append(finding) }
        embargoes.pass(id, commit.time)
        try judgeKnownReleases(id, commit.time)
        if id == auditedHistory.root {
            var judge = Judge(commit, under: position.policy, checkNames: .current)
            judge.judgeRoot(&position.records)
            findings += judge.findings
            return []
        }
        for article in commit.articles where !(article.before.isAbsent && article.after.isAbsent) {
            touched.insert(article.name, formerly: article.formerName)
        }
        if let merge = commit.merge {
            try take(id, commit, merge, parents, &position)
            return []
        }
        if auditedHistory.otherRoots.contains(id) {
            findings.append(
                AuditFinding(
                    .secondRoot, commit: commit.id,
                    "A second publication begins here, in a line of history that does not come from the root of trust."))
        } else if parents.isEmpty {
            findings.append(AuditFinding(.secondRoot, commit: commit.id, "A line of history begins here from nothing."))
        }
        try fetchRecords(commit, parents.first, &position)
        try judgeWithdrawn(id, commit, position)
        var judge = Judge(
            commit, under: position.policy, rules: try rules(of: commit, &position, parents.first), checkNames: .current)
        judge.judge(&position.records, &position.consents)
        findings += judge.findings
        for embargo in judge.embargoes {
            if let finding = clock?.finding(embargo) { findings.append(finding) }
            embargoes.watch(embargo)
        }
        if !findings[known...].contains(where: { $0.severity == .error }) { try note(judge.acknowledgements, id) }
        if case .policy(let policy) = commit.policyAfter { position.policy = policy }
        if !commit.policy.isEmpty { policyChanges.append(AuditReport.PolicyChange(commit)) }
        return judge.checks
    }

    /// Judges a merge, where the records of its sides are joined.
    private mutating func take(
        _ id: ObjectID, _ commit: RecordedCommit, _ merge: RecordedMerge, _ parents: [ObjectID], _ position: inout AuditPosition
    ) throws {
        let sides = try parents.dropFirst().map { try before(id, $0) }
        // A consent is to a change of the policy that stood there, and ends where another one takes its place.
        let consents = zip([position] + sides, merge.keepsPolicy).filter(\.1).map(\.0.consents)
        position.consents = consents.reduce(into: Consents()) { $0.join($1) }
        position.rules = sides.reduce(position.rules) { own, side in own.flatMap { own in side.rules.map { max(own, $0) } } }
        if var second = sides.first {
            let mayLack = auditedHistory.isPart ? withdrawals.joiningKnown.contains(id) : nil
            position.join(&second, merge, mayLack: mayLack)
        }
        if auditedHistory.isPart { try fetchRecords(commit, parents.first, &position) }
        var judge = Judge(
            commit, under: position.policy, rules: try rules(of: commit, &position, parents.first), checkNames: .current)
        judge.judge(merge, &position.records, beside: sides.map(\.policy))
        findings += judge.findings
        if let policy = try versions.policyInForce(at: id) { position.policy = policy }
    }

    /// The state after `parent`: moved to the last of its children, and copied for the others.
    private mutating func before(_ child: ObjectID, _ parent: ObjectID) throws -> AuditPosition {
        let left = (awaited[parent] ?? 1) - 1
        awaited[parent] = left == 0 ? nil : left
        if left == 0, let position = positions.removeValue(forKey: parent) { return position }
        if let position = positions[parent] { return position }
        if parent == auditedHistory.root { return oldest }
        // A parent that was not judged: the base, what lies before it, or what lies before the root.
        return try versions.policyInForce(at: parent).map { AuditPosition(policy: $0) } ?? oldest
    }

    /// The rule set of a commit that names none; computed only where it matters.
    private func rules(of commit: RecordedCommit, _ position: inout AuditPosition, _ parent: ObjectID?) throws -> RuleSet {
        if let rules = position.rules { return rules }
        guard !commit.strays.isEmpty, auditedHistory.isPart, let parent else { return .current }
        var newest: Event?
        try repository.walk(from: [parent]) { commit in
            newest = CommitMessage.read(commit.message).event
            return newest == nil
        }
        position.rules = RuleSet(of: newest)
        return RuleSet(of: newest)
    }

    /// For a pass that began in the middle: the record of an article from before the beginning is read when the article is
    /// first met.
    func fetchRecords(_ commit: RecordedCommit, _ parent: ObjectID?, _ position: inout AuditPosition) throws {
        guard auditedHistory.isPart, let parent else { return }
        for article in commit.articles where article.wasThere {
            let asksAll = position.policy.asksForAllHands(commit, article)
            guard asksAll || position.records[article.formerName] == nil else { continue }
            position.records[article.formerName] = try ArticleRecord(
                article, at: repository.commit(parent), repository, position.policy, past, isWhole: asksAll)
        }
    }

    /// Reports what one side of a merge did with permissions that the other side had taken away meanwhile.
    private mutating func judgeWithdrawn(_ id: ObjectID, _ commit: RecordedCommit, _ position: AuditPosition) throws {
        // What several merges say alike is one fault; what a later one takes away besides is another.
        var found: [(message: String, finding: AuditFinding)] = []
        for withdrawal in withdrawals.byCommit[id] ?? [] {
            guard let lessened = withdrawal.lessened(position.policy) else { continue }
            let own = errors(commit, position, under: position.policy)
            let known = Set(own.map(\.rule))
            guard let finding = errors(commit, position, under: lessened).first(where: { !known.contains($0.rule) }) else {
                continue
            }
            let causes = Set([withdrawal.merge?.hex].compactMap { $0 })
            if let index = found.firstIndex(where: { $0.message == finding.message }) {
                let known = found[index].finding.causes
                found[index].finding.causes = known.isEmpty || causes.isEmpty ? [] : known.union(causes)
                continue
            }
            var stale = AuditFinding(
                .stalePolicy, commit: finding.commit, article: finding.article,
                "On the other line of the merge, which ends at \(withdrawal.side.abbreviated), that was no longer allowed: \(finding.message)",
                expected: finding.expected, found: finding.found)
            stale.causes = causes
            found.append((finding.message, stale))
        }
        findings += found.map(\.finding)
    }

    /// For a pass that began in the middle: the same for commits before the beginning that a merge joins to a line that had
    /// taken away what they needed.
    private mutating func judgeKnown() throws {
        guard auditedHistory.isPart, withdrawals.byCommit.keys.contains(where: auditedHistory.isKnown) else { return }
        let reader = CommitReader(versions)
        for id in auditedHistory.graph.order where auditedHistory.isKnown(id) && withdrawals.byCommit[id] != nil {
            let commit = try reader.read(id)
            guard commit.merge == nil, let parent = auditedHistory.parents[id]?.first,
                let policy = try versions.policyInForce(at: parent)
            else { continue }
            var position = AuditPosition(policy: policy)
            try fetchRecords(commit, parent, &position)
            try judgeWithdrawn(id, commit, position)
        }
    }

    /// The faults of a commit under a policy. A note that a move newly asks for does not count, since it takes no permission
    /// away.
    private func errors(_ commit: RecordedCommit, _ position: AuditPosition, under policy: AuditPolicy) -> [AuditFinding] {
        var records: [ArticleName: ArticleRecord] = [:]
        for name in commit.articles.flatMap({ [$0.name, $0.formerName] }) { records[name] = position.records[name] }
        var consents = position.consents
        var judge = Judge(commit, under: policy, checkNames: .current)
        judge.judge(&records, &consents)
        return judge.findings.filter { $0.severity == .error && $0.rule != .noteMissing }
    }
}
