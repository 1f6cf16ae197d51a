import Git
import Workflows

/// The commits to be judged, in the order in which they were made, and where the history begins.
struct AuditedHistory {
    /// Parents before children.
    let order: [ObjectID]
    /// The number of children of each commit.
    let children: [ObjectID: Int]
    /// The root of trust: the commit that brought `galley.yml` into the history. For a pass that begins in the middle, the
    /// commit at which it begins.
    let root: ObjectID
    /// Further commits that add `galley.yml` to a line of history that had none.
    let otherRoots: Set<ObjectID>
    /// Whether there are commits before the root, because only a part is judged.
    let isPart: Bool
    /// The commits between which merge bases are computed: those to be judged and, where there are merges, those before.
    private(set) var graph: CommitGraph
    /// The commits known at the beginning, for a pass that begins in the middle of a history with merges.
    private let known: Set<ObjectID>

    var parents: [ObjectID: [ObjectID]] { graph.parents }

    /// The history of `tip` from the root of trust on.
    /// - Throws: ``Refusal`` where no commit of the history is a publication.
    init(_ repository: Repository, tip: ObjectID) throws {
        let graph = try CommitGraph(repository, tips: [tip])
        let (roots, after) = try Self.roots(of: graph, repository)
        guard let root = try Self.root(among: roots, graph, tip, repository) else {
            throw Refusal.noPublication(path: tip.abbreviated)
        }
        // What a root stands on is baseline, judged by nobody.
        let baseline = graph.history(of: roots.flatMap { graph.parents[$0] ?? [] })
        self.init(
            graph.order.filter { after.contains($0) || !baseline.contains($0) }, graph, root: root,
            otherRoots: Set(roots).subtracting([root]), isPart: false, known: [])
    }

    /// The commits of `tip` that none of `bases` has; the first of these serves as the root.
    init(_ repository: Repository, tip: ObjectID, bases: [ObjectID]) throws {
        let base = bases[0]
        if bases.count == 1, let line = try Self.straight(repository, tip, base) {
            self.init(line.order, line, root: base, otherRoots: [], isPart: true, known: [])
            return
        }
        let graph = try CommitGraph(repository, tips: [tip] + bases)
        let known = graph.history(of: bases)
        let (roots, _) = try Self.roots(of: graph, repository)
        self.init(
            graph.order.filter { !known.contains($0) }, graph, root: base, otherRoots: Set(roots).subtracting(known),
            isPart: true,
            known: known)
    }

    private init(
        _ order: [ObjectID], _ graph: CommitGraph, root: ObjectID, otherRoots: Set<ObjectID>, isPart: Bool, known: Set<ObjectID>
    ) {
        self.order = order
        self.graph = graph
        self.root = root
        self.otherRoots = otherRoots
        self.isPart = isPart
        self.known = known
        var children: [ObjectID: Int] = [:]
        for id in order { for parent in graph.parents[id] ?? [] { children[parent, default: 0] += 1 } }
        self.children = children
    }

    /// Whether a commit is part of the whole history of `tip`.
    func contains(_ id: ObjectID, of tip: ObjectID, _ repository: Repository) throws -> Bool {
        if parents[id] != nil, known.isEmpty { return true }
        return try isPart && repository.isAncestor(id, of: tip)
    }

    /// Whether a commit was known at the beginning of a pass that begins in the middle.
    func isKnown(_ id: ObjectID) -> Bool { known.contains(id) }

    /// Whether a commit is judged, or is the root of trust.
    func judges(_ id: ObjectID) -> Bool { id == root && !isPart || order.contains(id) }

    /// The merge bases of a merge.
    mutating func fork(of merge: ObjectID) -> CommitGraph.Fork? {
        guard let sides = parents[merge], sides.count > 1 else { return nil }
        return graph.fork(sides[0], sides[1])
    }

    /// The merge bases of a history and another one that is not merged into it.
    mutating func fork(of tip: ObjectID, from base: ObjectID) -> CommitGraph.Fork? {
        guard !known.isEmpty else { return nil }
        return graph.fork(base, tip)
    }

    /// The commits that add `galley.yml` to histories that had none before, and all their descendants.
    ///
    /// Trees are read only for commits without such an ancestor.
    private static func roots(
        of graph: CommitGraph, _ repository: Repository
    ) throws -> (roots: [ObjectID], after: Set<ObjectID>) {
        var roots: [ObjectID] = []
        var after: Set<ObjectID> = []
        for id in graph.order {
            if graph.parents[id]?.contains(where: after.contains) == true {
                after.insert(id)
            } else if try repository.entry(at: "galley.yml", inTree: repository.commit(id).tree) != nil {
                roots.append(id)
                after.insert(id)
            }
        }
        return (roots, after)
    }

    /// The root of trust. Several roots are a fault in any case; one whose policy can be read is taken, preferably on the
    /// first-parent line.
    private static func root(
        among roots: [ObjectID], _ graph: CommitGraph, _ tip: ObjectID, _ repository: Repository
    ) throws -> ObjectID? {
        guard roots.count > 1 else { return roots.first }
        let line = Set(graph.line(from: tip))
        let ordered = roots.filter(line.contains) + roots.filter { !line.contains($0) }
        let versions = VersionReader(repository)
        let readable = try ordered.first { root in
            if case .policy = try versions.policy(inTree: repository.commit(root).tree) { true } else { false }
        }
        return readable ?? ordered.first
    }

    /// Fast path for the usual push: a line of commits without merges on `base`. Nil where it is not one.
    private static func straight(_ repository: Repository, _ tip: ObjectID, _ base: ObjectID) throws -> CommitGraph? {
        var found: [ObjectID] = []
        var parents: [ObjectID: [ObjectID]] = [:]
        var next = tip
        while next != base {
            let commit = try repository.commit(next)
            guard commit.parents.count == 1, found.count < 10_000 else { return nil }
            found.append(next)
            parents[next] = commit.parents
            next = commit.parents[0]
        }
        return CommitGraph(line: found.reversed(), parents: parents)
    }
}
