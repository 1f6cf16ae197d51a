import Git
public import Text
import Workflows

extension Publication {
    /// Whether a path is a file of the policy: `galley.yml`, `masthead.yml` or `workflows/NAME.yml`.
    public static func isPolicy(_ path: String) -> Bool { PolicyFiles.isPolicy(path) }

    /// Saves edits of policy files, all of them in one commit.
    /// - Parameters:
    ///   - paths: `galley.yml`, `masthead.yml`, `workflows/NAME.yml`; none: all that were edited.
    ///   - newRoles: whether people may get roles that no workflow names.
    /// - Throws: ``Refusal`` for a person without the role `admin`, and for an invalid policy; then nothing was written.
    public func savePolicy(
        _ paths: [String], note: String = "", as part: PolicyPart = .change, expecting: ContentDigest? = nil,
        newRoles: Bool = false
    ) throws -> [Recorded] {
        guard let checkout else { throw Refusal.needsWorkTree(command: part == .change ? "save" : "policy consent") }
        var broken: Refusal?
        let standing: (Publication) throws -> Snapshot = { publication in
            let standing = try publication.standingOrInForce()
            broken = standing.broken
            return standing.snapshot
        }
        return try Recorder(publication: self).record([], on: standing) { snapshot in
            try requireWritableRepository()
            try MovedUnder(repository: repository, checkout: checkout, snapshot: snapshot).requirePolicy()
            let before = try versions.policyFiles(inTree: snapshot.commit.tree)
            var after = before
            for path in try paths.isEmpty ? typedPolicy(before) : paths {
                switch try checkout.file(at: path, limit: 1 << 20) {
                case .regular(let bytes, _): after.files[path] = bytes
                case .missing where before.files[path] != nil: after.files[path] = nil
                case .missing: throw Refusal.noSuchFile(path)
                case .tooLarge(let size): throw Refusal.tooLarge(path: path, size: size, limit: 1 << 20)
                case .symbolicLink: throw Refusal.oddFile(path: path, what: "a symbolic link")
                case .folder: throw Refusal.oddFile(path: path, what: "a folder")
                case .other: throw Refusal.oddFile(path: path, what: "no regular file")
                }
            }
            if let expecting, after.digest != expecting {
                throw Refusal.policyDiffers(expected: expecting.description, actual: after.digest.description)
            }
            let title = after.paths(changedFrom: before).joined(separator: ", ")
            let plans = try policyPlan(from: before, to: after, (title, note), part, on: snapshot, typed: true)
            if let broken, plans.isEmpty { throw broken }
            if part == .change, !newRoles, !plans.isEmpty, let stray = try after.strayRole(since: before) { throw stray }
            return plans
        }
    }

    /// The snapshot of HEAD under the policy in force: where HEAD's own cannot be read, the last one before it that can be. So
    /// a broken policy can be repaired, by those who might change it before.
    private func standingOrInForce() throws -> (snapshot: Snapshot, broken: Refusal?) {
        do {
            let snapshot = try snapshot()
            _ = try snapshot.policyFiles()
            return (snapshot, nil)
        } catch let refusal as Refusal {
            guard case .branch(_, let tip) = try repository.head(), let policy = try versions.policyInForce(at: tip) else {
                throw refusal
            }
            return (Snapshot(repository, commit: try repository.commit(tip), policy: policy), refusal)
        }
    }

    /// The policy files that were edited, new ones included.
    func typedPolicy(_ before: PolicyFiles) throws -> [String] {
        guard let checkout else { return [] }
        let listed = try checkout.files(under: "workflows").map { "workflows/" + String(decoding: $0.path, as: UTF8.self) }
        return try Set(before.files.keys).union(listed).filter(PolicyFiles.isPolicy).filter { path in
            switch try checkout.file(at: path, limit: 1 << 20) {
            case .regular(let bytes, _): bytes != before.files[path]
            default: true
            }
        }.sorted()
    }
}
