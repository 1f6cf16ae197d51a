/// The commits of a history and their parents, in memory, so that merge bases can be computed for every merge.
public struct CommitGraph {
    /// Parents before children.
    public let order: [ObjectID]
    public let parents: [ObjectID: [ObjectID]]
    /// Those with several parents, in the same order.
    public let merges: [ObjectID]
    /// The position of each commit in ``order``; computed when first needed, which in a history without merges is never.
    private var ranks: [ObjectID: Int] = [:]

    /// What two commits have in common, and what each has alone.
    public struct Fork {
        /// The best common ancestors: those that no other common ancestor descends from.
        public let bases: [ObjectID]
        /// What the first has and the second has not, newest first.
        public let first: [ObjectID]
        /// What the second has and the first has not, newest first.
        public let second: [ObjectID]
    }

    private struct Colours: OptionSet {
        let rawValue: UInt8
        static let first = Colours(rawValue: 1)
        static let second = Colours(rawValue: 2)
        static let both: Colours = [.first, .second]
        /// Ancestors of a common ancestor.
        static let beneath = Colours(rawValue: 4)
    }

    /// Reads the tips and everything before them, from the commit objects.
    public init(_ repository: Repository, tips: [ObjectID]) throws {
        var found: [ObjectID] = []
        var merges: [ObjectID] = []
        var parents: [ObjectID: [ObjectID]] = [:]
        try repository.walk(from: tips) { commit in
            found.append(commit.id)
            parents[commit.id] = commit.parents
            if commit.parents.count > 1 { merges.append(commit.id) }
            return true
        }
        order = found.reversed()
        self.merges = merges.reversed()
        self.parents = parents
    }

    /// A single line of commits, its beginning first.
    public init(line: [ObjectID], parents: [ObjectID: [ObjectID]]) {
        order = line
        merges = []
        self.parents = parents
    }

    /// The tips and everything before them.
    public func history(of tips: [ObjectID]) -> Set<ObjectID> {
        var found = Set(tips)
        var open = tips
        while let id = open.popLast() {
            for parent in parents[id] ?? [] where found.insert(parent).inserted { open.append(parent) }
        }
        return found
    }

    /// The first parents of a commit, itself first, as far as they are in the graph.
    public func line(from tip: ObjectID) -> [ObjectID] {
        var line: [ObjectID] = []
        var next: ObjectID? = tip
        while let id = next, let beyond = parents[id] {
            line.append(id)
            next = beyond.first
        }
        return line
    }

    /// The merge bases of two commits of the graph, and the commits that each has alone.
    ///
    /// Commits are visited in the reverse order of the graph, children first, so that each has all its colours when it is
    /// visited.
    public mutating func fork(_ a: ObjectID, _ b: ObjectID) -> Fork {
        if ranks.isEmpty { for (rank, id) in order.enumerated() { ranks[id] = rank } }
        var colours: [ObjectID: Colours] = [:]
        var waiting = CommitQueue()
        // How many of those that wait are not beneath a common ancestor: without one, nothing new can be met.
        var open = 0
        func paint(_ id: ObjectID, _ colour: Colours) {
            let before = colours[id]
            let after = (before ?? []).union(colour)
            colours[id] = after
            if before == nil { waiting.add(id, time: Int64(ranks[id] ?? -1)) }
            if before == nil, !after.contains(.beneath) { open += 1 }
            if let before, !before.contains(.beneath), after.contains(.beneath) { open -= 1 }
        }
        paint(a, .first)
        paint(b, .second)
        var bases: [ObjectID] = []
        var own: (first: [ObjectID], second: [ObjectID]) = ([], [])
        while open > 0, let id = waiting.next() {
            var colour = colours[id] ?? []
            if !colour.contains(.beneath) { open -= 1 }
            if colour.contains(.beneath) {
            } else if colour.isSuperset(of: .both) {
                bases.append(id)
                colour.insert(.beneath)
            } else if colour.contains(.first) {
                own.first.append(id)
            } else {
                own.second.append(id)
            }
            for parent in parents[id] ?? [] { paint(parent, colour) }
        }
        return Fork(bases: bases, first: own.first, second: own.second)
    }
}
