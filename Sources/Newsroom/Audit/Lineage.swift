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
    /// For what came in from the side: the commit of the branch that it came into.
    let cameInto: [ObjectID: ObjectID]

    /// The history of `tip` from the root of trust on; with `base` what is not in its history.
    /// - Throws: ``Refusal`` where no commit of the branch is a publication.
    init(_ repository: Repository, tip: ObjectID, base: ObjectID? = nil) throws {
        var found: [ObjectID] = []
        var parents: [ObjectID: [ObjectID]] = [:]
        let known = try base.map { try Self.history(repository, $0) } ?? []
        try repository.walk(from: [tip]) { commit in
            guard !known.contains(commit.id) else { return true }
            found.append(commit.id)
            parents[commit.id] = commit.parents
            return true
        }
        found.reverse()
        var line: [ObjectID] = []
        var next: ObjectID? = tip
        while let id = next {
            line.append(id)
            next = try parents[id]?.first ?? (known.contains(id) ? repository.commit(id).parents.first : nil)
        }
        line.reverse()
        guard
            let root = try line.first(where: { try repository.entry(at: "galley.yml", inTree: repository.commit($0).tree) != nil }
            )
        else { throw Refusal.noPublication(path: tip.abbreviated) }
        self.root = root
        // What the root stands on is baseline, judged by nobody.
        let baseline = try parents[root] == nil ? [] : Self.history(repository, root, within: parents)
        order = found.filter { $0 == root || !baseline.contains($0) }
        self.parents = parents
        var children: [ObjectID: Int] = [:]
        for id in order { for parent in parents[id] ?? [] { children[parent, default: 0] += 1 } }
        self.children = children
        cameInto = Self.sides(line, parents, order, base: base)
    }

    private static func history(_ repository: Repository, _ tip: ObjectID) throws -> Set<ObjectID> {
        var found: Set<ObjectID> = []
        try repository.walk(from: [tip]) { commit in
            found.insert(commit.id)
            return true
        }
        return found
    }

    private static func history(
        _ repository: Repository, _ tip: ObjectID, within parents: [ObjectID: [ObjectID]]
    ) throws -> Set<ObjectID> {
        var found: Set<ObjectID> = [tip]
        var open = [tip]
        while let id = open.popLast() {
            for parent in parents[id] ?? [] where found.insert(parent).inserted { open.append(parent) }
        }
        return found
    }

    /// Where each commit that is not of the branch's own line came into it. A push that brings the branch's own line in from the
    /// side turns the picture round: then what stands beside the base came into the base.
    private static func sides(
        _ line: [ObjectID], _ parents: [ObjectID: [ObjectID]], _ order: [ObjectID], base: ObjectID?
    ) -> [ObjectID: ObjectID] {
        var sides: [ObjectID: ObjectID] = [:]
        let own = Set(line)
        if let base, !own.contains(base) {
            for id in order { sides[id] = base }
            return sides
        }
        for (index, id) in line.enumerated() where index > 0 {
            var open = Array((parents[id] ?? []).dropFirst())
            while let side = open.popLast() {
                guard !own.contains(side), sides[side] == nil, let beyond = parents[side] else { continue }
                sides[side] = line[index - 1]
                open += beyond
            }
        }
        return sides
    }
}
