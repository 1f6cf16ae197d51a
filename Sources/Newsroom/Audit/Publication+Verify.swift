import Git
import Text
import Workflows

extension Publication {
    /// The options of an audit.
    public struct AuditRequest: Sendable {
        /// Articles, by any name that they go by; empty: everything.
        public var articles: [String]
        /// A revision: only later commits are judged, and the state at the revision is trusted.
        public var since: String?
        /// What vouches for the history: a revision, the line of an anchor, or a public key.
        public var trust: [String]

        /// Files that hold such things.
        public var trustFiles: [TrustFile]

        public init(articles: [String] = [], since: String? = nil, trust: [String] = [], trustFiles: [TrustFile] = []) {
            self.articles = articles
            self.since = since
            self.trust = trust
            self.trustFiles = trustFiles
        }
    }

    /// Walks the history of the branch and judges every commit by the policy of its parent.
    ///
    /// Reads objects alone, in the repository as it is: no replacement, no graft, no index.
    /// - Parameter progress: told how many commits are done, of how many.
    /// - Throws: ``Refusal`` where there is no history to judge, or an object is missing or damaged.
    public func verify(_ request: AuditRequest, progress: (Int, Int) -> Void = { _, _ in }) throws -> AuditReport {
        let (tip, branch) = try standpoint()
        // The policy of the tip may be what is wrong; it is read only where a name must be looked up in it.
        let snapshot = try request.articles.isEmpty ? nil : self.snapshot(of: tip, branch: branch)
        let names = try snapshot.map { snapshot in try request.articles.map { try find($0, on: snapshot) } } ?? []
        let path = repository.gitDirectory
        let open: @Sendable () throws -> Repository = {
            guard let repository = try Repository.open(at: path) else { throw Refusal.noPublication(path: path) }
            return repository
        }
        let known = RepositoryChecks(repository, tip: tip, branch: branch)
        if repository.isShallow { return AuditReport(at: tip.hex, try known.ofRepository()) }
        let trust = try Trust(request.trust, request.trustFiles, in: self)
        let beginning = try request.since.map { try self.beginning($0, tip: tip) }
        var pass = try AuditPass(
            open, versions: versions, tip: tip, bases: beginning?.bases ?? [],
            clock: context.clock.map { AuditClock(now: $0) })
        try pass.run(progress: progress)
        let findings =
            try known.findings(pass.auditedHistory) + trust.findings(pass.auditedHistory, tip: tip, repository) + pass.findings
        let wanted = try snapshot.map { try formerNames(of: names, on: $0) }
        return AuditReport(
            root: pass.auditedHistory.root.hex, tip: tip.hex, isTrusted: !request.trust.isEmpty || !request.trustFiles.isEmpty,
            isPart: pass.auditedHistory.isPart, parted: beginning.flatMap { $0.isOnLine ? nil : $0.bases.map(\.hex) } ?? [],
            commits: pass.auditedHistory.order.count, events: pass.events, articles: pass.touched.count,
            findings: findings.filter { finding in
                wanted.map { names in finding.article.map { names.contains($0) } ?? true } ?? true
            }, policyChanges: pass.policyChanges)
    }

    /// The commits at which an audit since a version begins: that version, or the merge bases of the branch and the version.
    private func beginning(_ revision: String, tip: ObjectID) throws -> (bases: [ObjectID], isOnLine: Bool) {
        let since = try commit(named: revision)
        let bases = try repository.mergeBases(since, tip)
        if bases.isEmpty { throw Refusal.unrelatedVersion(revision) }
        if bases == [tip] { throw Refusal.nothingSince(revision) }
        return (bases, bases == [since])
    }

    /// The commit that HEAD names, and the branch.
    private func standpoint() throws -> (tip: ObjectID, branch: String?) {
        switch try repository.head() {
        case .branch(let name, let tip): (tip, Self.short(name))
        case .detached(let tip): (tip, nil)
        case .unborn(let name): throw Refusal.nothingCommitted(branch: Self.short(name))
        }
    }

    /// The names, and the former names of these articles.
    private func formerNames(of names: [ArticleName], on snapshot: Snapshot) throws -> Set<String> {
        var all = Set(names.map(\.description))
        for alias in try snapshot.aliases() {
            if let current = try snapshot.follow(alias), names.contains(current) { all.insert(alias.description) }
        }
        return all
    }
}
