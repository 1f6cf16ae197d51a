internal import CLibgit2

extension Repository {
    /// Prepares for reading a whole history, commit by commit: from now on the process maps more of the packs (a hundred
    /// megabytes and more), and this repository caches the trees that it read last.
    public func expectWholeHistory() throws(GitError) {
        try Library.expectWholeHistory()
        recentTrees = RecentTrees(holdingAllFrom: 0)
    }

    /// The order of commits with the same second on parallel lines of history.
    public enum Ties: Sendable {
        /// In the order in which the walk met them, which depends on the tips.
        case asMet
        /// By the number of ancestors with the same second, then by identifier. The same from every tip, as long as no commit
        /// is earlier than its parents, so that reading all of a history and reading a part of it agree.
        case byDescent
    }

    /// Visits the tips and everything before them: each commit once, never before a commit that it is a parent of, and of
    /// those that may come next the newest. Ends when `visit` returns false.
    ///
    /// No clock is trusted for the order. Where lines of history run side by side, they are read until they meet again, and
    /// that stretch is put in order; a single line, which is the rule, is read commit by commit. Two histories that never
    /// meet are read whole before the first visit.
    ///
    /// In a shallow clone a line ends quietly where the clone does; elsewhere a missing commit is an error.
    public func walk(from tips: [ObjectID], ties: Ties = .byDescent, visit: (Commit) throws -> Bool) throws {
        let shallow = shallowCommits()
        var line = tips
        while let first = line.first {
            if line.count > 1 {
                var stretch = Stretch()
                try stretch.gather(from: line, in: self, shallow: shallow)
                for id in stretch.ordered(ties) where try !visit(commit(id)) { return }
                line = stretch.outlet.map { [$0] } ?? []
            } else {
                let commit = try commit(first)
                guard try visit(commit) else { return }
                line = try present(commit.parents, of: first, shallow: shallow)
            }
        }
    }

    /// A commit's parents, without those that a shallow clone lacks.
    func present(_ parents: [ObjectID], of id: ObjectID, shallow: Set<ObjectID>) throws(GitError) -> [ObjectID] {
        guard !shallow.isEmpty, shallow.contains(id) else { return parents }
        return parents.filter { parent in
            var raw = parent.raw
            return objects.withPointer { git_odb_exists($0, &raw) } == 1
        }
    }

    /// A commit's parents and time.
    func links(of id: ObjectID, shallow: Set<ObjectID>) throws(GitError) -> CommitLinks {
        var links = try reading(id, as: GIT_OBJECT_COMMIT) { (bytes) throws(GitError) in
            guard let links = CommitLinks(bytes: bytes) else { throw .damaged(id, "is no commit that can be read", in: "walk") }
            return links
        }
        links.parents = try present(links.parents, of: id, shallow: shallow)
        return links
    }
}

/// The part of history between a fork and the point where it is one line again.
private struct Stretch {
    private var links: [ObjectID: CommitLinks] = [:]
    /// In the order in which they were met, which decides between equal ones.
    private var met: [ObjectID] = []
    /// The one commit from which everything gathered descends, not gathered itself; nil where history was read to its end.
    private(set) var outlet: ObjectID?

    /// Reads on, newest first, until one commit is left to be read and every line ran into it.
    ///
    /// A line that ended at a root might be a descendant's: the one commit left could still lead to it, so then everything
    /// is read. Otherwise the one left is an ancestor of all, and cannot be a descendant of any.
    mutating func gather(from tips: [ObjectID], in repository: Repository, shallow: Set<ObjectID>) throws(GitError) {
        var waiting = CommitQueue()
        var known: [ObjectID: CommitLinks] = [:]
        var endedEarly = false
        for tip in tips where known[tip] == nil {
            let read = try repository.links(of: tip, shallow: shallow)
            known[tip] = read
            waiting.add(tip, time: read.time)
        }
        while waiting.count > 1 || endedEarly, let id = waiting.next(), let read = known.removeValue(forKey: id) {
            links[id] = read
            met.append(id)
            if read.parents.isEmpty { endedEarly = true }
            for parent in read.parents where links[parent] == nil && known[parent] == nil {
                let read = try repository.links(of: parent, shallow: shallow)
                known[parent] = read
                waiting.add(parent, time: read.time)
            }
        }
        outlet = waiting.next()
    }

    /// Children before parents, the newest first where there is a choice.
    func ordered(_ ties: Repository.Ties) -> [ObjectID] {
        let order = ordered { links[$0]?.time ?? 0 }
        guard ties == .byDescent, Set(met.map { links[$0]?.time ?? 0 }).count < met.count else { return order }
        // How many commits of the same second come before one on its own line.
        var depths: [ObjectID: Int] = [:]
        for id in order.reversed() {
            let own = links[id]
            let before = (own?.parents ?? []).filter { links[$0]?.time == own?.time }.compactMap { depths[$0] }
            depths[id] = (before.max() ?? 0) + 1
        }
        func precedes(_ one: ObjectID, _ other: ObjectID) -> Bool {
            let (time, otherTime) = (links[one]?.time ?? 0, links[other]?.time ?? 0)
            if time != otherTime { return time < otherTime }
            let (depth, otherDepth) = (depths[one] ?? 0, depths[other] ?? 0)
            return depth != otherDepth ? depth < otherDepth : one < other
        }
        var ranks: [ObjectID: Int64] = [:]
        for (rank, id) in met.sorted(by: precedes).enumerated() { ranks[id] = Int64(rank) }
        return ordered { ranks[$0] ?? 0 }
    }

    /// - Parameter rank: of the commits that may come next, the one with the greatest rank does.
    private func ordered(by rank: (ObjectID) -> Int64) -> [ObjectID] {
        var children: [ObjectID: Int] = [:]
        for id in met {
            // A parent named twice is one child twice; both are taken off again below.
            for parent in links[id]?.parents ?? [] { children[parent, default: 0] += 1 }
        }
        var ready = CommitQueue()
        for id in met where children[id] == nil { ready.add(id, time: rank(id)) }
        var order: [ObjectID] = []
        while let id = ready.next() {
            order.append(id)
            for parent in links[id]?.parents ?? [] {
                guard let left = children[parent] else { continue }
                children[parent] = left - 1
                if left == 1, links[parent] != nil { ready.add(parent, time: rank(parent)) }
            }
        }
        return order
    }
}
