extension Repository {
    /// The newest of the best common ancestors of two commits; nil if they have none.
    public func mergeBase(_ a: ObjectID, _ b: ObjectID) throws(GitError) -> ObjectID? {
        try mergeBases(a, b).first
    }

    /// The best common ancestors of two commits, newest first: those that no other common ancestor descends from. Empty where the
    /// two have none.
    ///
    /// Read from the commit objects: libgit2's own answer, like git's, would come from a commit-graph file where there is
    /// one.
    public func mergeBases(_ a: ObjectID, _ b: ObjectID) throws(GitError) -> [ObjectID] {
        try independent(MergeBaseSearch(a, b, in: self).common)
    }

    /// Those of `commits` that no other of them descends from.
    public func independent(_ commits: [ObjectID]) throws(GitError) -> [ObjectID] {
        var found: [ObjectID] = []
        for candidate in commits {
            var isBest = true
            for other in commits where other != candidate {
                guard try isAncestor(candidate, of: other) else { continue }
                isBest = false
                break
            }
            if isBest { found.append(candidate) }
        }
        return found
    }

    /// Whether `b` is `a` or descends from it.
    public func isAncestor(_ a: ObjectID, of b: ObjectID) throws(GitError) -> Bool {
        guard a != b else { return true }
        return try MergeBaseSearch(a, b, in: self).common.contains(a)
    }
}

/// The histories of two commits, coloured from both ends until what is left to be read has both colours.
///
/// Times only choose what is read next. A commit that is met again in a new colour is read again, so a wrong clock makes
/// this slower, never wrong: every path from either end stays in one colour until it reaches a common ancestor.
private struct MergeBaseSearch {
    private struct Colours: OptionSet {
        let rawValue: UInt8
        static let first = Colours(rawValue: 1)
        static let second = Colours(rawValue: 2)
        static let both: Colours = [.first, .second]
        static let beneath = Colours(rawValue: 4)
    }

    /// Common ancestors, newest first, among them all that no other common ancestor descends from.
    let common: [ObjectID]

    init(_ a: ObjectID, _ b: ObjectID, in repository: Repository) throws(GitError) {
        let shallow = repository.shallowCommits()
        var links: [ObjectID: CommitLinks] = [:]
        var colours: [ObjectID: Colours] = [:]
        var waiting = CommitQueue()
        var waitingUncommon = 0
        var queued: Set<ObjectID> = []
        var met: Set<ObjectID> = []

        func paint(_ id: ObjectID, _ colour: Colours) throws(GitError) {
            let before = colours[id] ?? []
            let after = before.union(colour)
            guard before != after else { return }
            if links[id] == nil { links[id] = try repository.links(of: id, shallow: shallow) }
            colours[id] = after
            if queued.insert(id).inserted {
                waiting.add(id, time: links[id]?.time ?? 0)
                if !after.isSuperset(of: .both) { waitingUncommon += 1 }
            } else if !before.isSuperset(of: .both), after.isSuperset(of: .both) {
                waitingUncommon -= 1
            }
        }

        try paint(a, .first)
        try paint(b, .second)
        while waitingUncommon > 0 || waiting.count > 0 && met.isEmpty, let id = waiting.next() {
            queued.remove(id)
            var colour = colours[id] ?? []
            if colour.isSuperset(of: .both) {
                if !colour.contains(.beneath) { met.insert(id) }
                colour.insert(.beneath)
            } else {
                waitingUncommon -= 1
            }
            for parent in links[id]?.parents ?? [] { try paint(parent, colour) }
        }
        // Those that wait with both colours when the reading ends were reached from both sides as well.
        while let id = waiting.next() {
            if colours[id]?.isSuperset(of: .both) == true { met.insert(id) }
        }
        common = met.filter { colours[$0]?.contains(.beneath) != true }
            .sorted { (links[$0]?.time ?? 0, $1) > (links[$1]?.time ?? 0, $0) }
    }
}
