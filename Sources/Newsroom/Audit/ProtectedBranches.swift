import Git
import Workflows

/// The branches of a server that readers are, or may be, served from: they may not be moved back or deleted.
///
/// A branch is protected if the policy in force on it names it (`branch:` in galley.yml), whatever HEAD says: HEAD of a server
/// may name a branch that nobody ever pushed, or another one than the team works on. A branch whose policy names one that does
/// not exist, or leads to no branch that names itself, is protected in its place, since nothing else holds the history.
struct ProtectedBranches {
    /// Full names, with the commits that they name.
    private(set) var tips: [String: ObjectID] = [:]
    /// The one with which a new branch is compared; nil while nothing has been pushed.
    private(set) var home: (name: String, tip: ObjectID)?

    init(_ repository: Repository) throws {
        let head: String? =
            switch try repository.head() {
            case .branch(let name, _), .unborn(let name): name
            case .detached: nil
            }
        let versions = VersionReader(repository)
        var found: [String: ObjectID] = [:]
        var named: [String: String] = [:]
        for (name, tip) in try repository.references(under: "refs/heads/") {
            // A branch that names no commit is nobody's history.
            guard let commit = try? repository.commit(tip) else { continue }
            switch try versions.policy(inTree: commit.tree) {
            case .policy(let policy): named[name] = "refs/heads/" + policy.settings.branch
            // Where nobody can say any more which branch is meant, it is this one.
            case .broken: named[name] = name
            case nil: if name == head { named[name] = name } else { continue }
            }
            found[name] = tip
        }
        var wanted = Set(found.keys.filter { named[$0] == $0 })
        let standIns = Set(found.keys.filter { !Self.leadsHome($0, named) })
        if let head, standIns.contains(head) { wanted.insert(head) } else { wanted.formUnion(standIns) }
        // What the branch says that everybody gets with a clone.
        if let head, let name = named[head], found[name] != nil { wanted.insert(name) }
        tips = found.filter { wanted.contains($0.key) }
        let likely = [head.flatMap { named[$0] }, head, tips.keys.min()].compactMap { $0 }
        if let name = likely.first(where: { tips[$0] != nil }), let tip = tips[name] { home = (name, tip) }
    }

    func contains(_ reference: String) -> Bool { tips[reference] != nil }

    /// Whether the `branch:` of a branch leads, through any number of others, to one that names itself or that is protected in
    /// place of a missing one.
    private static func leadsHome(_ branch: String, _ named: [String: String]) -> Bool {
        var name = branch
        var seen: Set<String> = []
        while let next = named[name], seen.insert(name).inserted {
            if next == name { return true }
            if named[next] == nil { return name != branch }
            name = next
        }
        return name != branch
    }
}
