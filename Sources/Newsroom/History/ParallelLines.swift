import Git
import Workflows

/// Tracks, in a walk back through history, which lines run in parallel at the current commit, and which of the entries found so
/// far are descendants of which commit.
struct ParallelLines {
    /// The next commit on each line, with the entries that descend from it.
    private var next: [ObjectID: Set<Int>] = [:]
    /// The entries found since the lines were last one, by index.
    private var found: [Int] = []
    /// The entries that descend from the current commit.
    private var upon: Set<Int> = []

    /// Whether a line ended in a root of its own and so never meets the others.
    private var hasEnded = false
    /// Whether the current commit has others beside it, on lines that have not met yet.
    private(set) var areSeveral = false

    /// Moves on to the commit to which the walk has come. Its entry is added afterwards.
    mutating func come(to commit: Commit) {
        upon = next.removeValue(forKey: commit.id) ?? []
        areSeveral = !next.isEmpty || hasEnded
    }

    /// - Returns: whether all commits still to come are ancestors of everything that was found.
    mutating func leave(_ commit: Commit) -> Bool {
        for parent in commit.parents { next[parent, default: []].formUnion(upon) }
        if commit.parents.isEmpty { hasEnded = true }
        guard next.count < 2, !hasEnded else { return false }
        found = []
        for id in next.keys { next[id] = [] }
        return true
    }

    /// Adds the entry of the current commit, the last of `entries`, and records those found on other lines that do not descend
    /// from it.
    /// - Returns: whether there are any.
    mutating func find(in entries: inout [ArticleHistory.Dated]) -> Bool {
        let index = entries.endIndex - 1
        let entry = entries[index].entry
        guard entry.mark != nil else { return false }
        var isBeside = false
        if found.count > upon.count {
            for newer in found where !upon.contains(newer) {
                entries[newer].entry.stand(beside: entry)
                if entries[newer].entry.beside.contains(entry.commit) { isBeside = true }
            }
        }
        found.append(index)
        upon.insert(index)
        return isBeside
    }
}
