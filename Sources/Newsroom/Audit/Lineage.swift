import Editorial
import Git

/// The commits to be judged, in the order in which they were made, and how the lines of history run together.
struct Lineage {
    /// Parents before children.
    let order: [ObjectID]
    let parents: [ObjectID: [ObjectID]]
    /// How many commits stand directly on one.
    let children: [ObjectID: Int]
    /// The first commit of the branch's own line that is a publication: the root of trust.
    let root: ObjectID
    /// Whether the history goes on beyond the root.
    let isPart: Bool
    /// For what came in from the side: the commit of the branch that it came into.
    let cameInto: [ObjectID: ObjectID]

    /// The history of `tip` from the root of trust on.
    /// - Throws: ``Refusal`` where no commit of the branch is a publication.
    init(_ repository: Repository, tip: ObjectID) throws {
        let (found, parents) = try Self.gather(repository, tip, without: [])
        let line = Self.line(tip, parents)
        guard
            let root = try line.first(where: { try repository.entry(at: "galley.yml", inTree: repository.commit($0).tree) != nil }
            )
        else { throw Refusal.noPublication(path: tip.abbreviated) }
        // What the root stands on is baseline, judged by nobody.
        let baseline = Self.history(root, within: parents)
        self.init(found.filter { $0 == root || !baseline.contains($0) }, parents, root: root, line, base: nil, isPart: false)
    }

    /// What `tip` has and `base` has not, which is the root here.
    init(_ repository: Repository, tip: ObjectID, base: ObjectID) throws {
        if let (found, parents) = try Self.straight(repository, tip, base) {
            self.init(found, parents, root: base, found, base: nil, isPart: true)
            return
        }
        var known: Set<ObjectID> = []
        try repository.walk(from: [base]) { commit in
            known.insert(commit.id)
            return true
        }
        let (found, parents) = try Self.gather(repository, tip, without: known)
        self.init(found, parents, root: base, Self.line(tip, parents), base: base, isPart: true)
    }

    /// Whether a commit is part of the whole history of `tip`, whose end this is.
    func contains(_ id: ObjectID, of tip: ObjectID, _ repository: Repository) throws -> Bool {
        if parents[id] != nil { return true }
        return try isPart && repository.isAncestor(id, of: tip)
    }

    private init(
        _ order: [ObjectID], _ parents: [ObjectID: [ObjectID]], root: ObjectID, _ line: [ObjectID], base: ObjectID?,
        isPart: Bool
    ) {
        self.isPart = isPart
        self.order = order
        self.parents = parents
        self.root = root
        var children: [ObjectID: Int] = [:]
        for id in order { for parent in parents[id] ?? [] { children[parent, default: 0] += 1 } }
        self.children = children
        // A push that brings the branch's own line in from the side turns the picture round: then what stands beside the base
        // came into the base.
        let isOnLine = base.map { base in line.first.flatMap { parents[$0]?.first } == base } ?? true
        cameInto =
            isOnLine
            ? Self.sides(line, parents) : Dictionary(uniqueKeysWithValues: order.map { ($0, base ?? root) })
    }

    /// The usual push: commits that stand one on the other on `base`. Nil where it is none.
    private static func straight(
        _ repository: Repository, _ tip: ObjectID, _ base: ObjectID
    ) throws -> (found: [ObjectID], parents: [ObjectID: [ObjectID]])? {
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
        return (found.reversed(), parents)
    }

    private static func gather(
        _ repository: Repository, _ tip: ObjectID, without known: Set<ObjectID>
    ) throws -> (found: [ObjectID], parents: [ObjectID: [ObjectID]]) {
        var found: [ObjectID] = []
        var parents: [ObjectID: [ObjectID]] = [:]
        try repository.walk(from: [tip]) { commit in
            guard !known.contains(commit.id) else { return true }
            found.append(commit.id)
            parents[commit.id] = commit.parents
            return true
        }
        return (found.reversed(), parents)
    }

    /// The branch's own line, its beginning first.
    private static func line(_ tip: ObjectID, _ parents: [ObjectID: [ObjectID]]) -> [ObjectID] {
        var line: [ObjectID] = []
        var next: ObjectID? = tip
        while let id = next, let beyond = parents[id] {
            line.append(id)
            next = beyond.first
        }
        return line.reversed()
    }

    private static func history(_ tip: ObjectID, within parents: [ObjectID: [ObjectID]]) -> Set<ObjectID> {
        var found: Set<ObjectID> = [tip]
        var open = [tip]
        while let id = open.popLast() {
            for parent in parents[id] ?? [] where found.insert(parent).inserted { open.append(parent) }
        }
        return found
    }

    /// Where each commit that is not of the branch's own line came into it.
    private static func sides(_ line: [ObjectID], _ parents: [ObjectID: [ObjectID]]) -> [ObjectID: ObjectID] {
        var sides: [ObjectID: ObjectID] = [:]
        let own = Set(line)
        for id in line {
            guard let branch = parents[id]?.first else { continue }
            var open = Array((parents[id] ?? []).dropFirst())
            while let side = open.popLast() {
                guard !own.contains(side), sides[side] == nil, let beyond = parents[side] else { continue }
                sides[side] = branch
                open += beyond
            }
        }
        return sides
    }
}
