import Git
import Workflows

/// The lines of history that run side by side where a walk stands that goes back through it, and which of the entries that it found
/// were made upon which commit.
struct ParallelLines {
    /// The commits that come next, one on each line, with the entries that were made upon each.
    private var next: [ObjectID: Set<Int>] = [:]
    /// The entries found since the lines were one, by their index among all that were found.
    private var found: [Int] = []
    /// The entries that were made upon the commit at which the walk stands.
    private var upon: Set<Int> = []

    /// Whether a line went back to its own beginning: it never meets the others.
    private var hasEnded = false
    /// Whether the commit at which the walk stands has others beside it, on lines that have not met yet.
    private(set) var areSeveral = false

    /// Takes in the commit to which the walk has come. What it says is found before it is left.
    mutating func come(to commit: Commit) {
        upon = next.removeValue(forKey: commit.id) ?? []
        areSeveral = !next.isEmpty || hasEnded
    }

    /// - Returns: whether all that is yet to come stands on one line, and so before everything that was found.
    mutating func leave(_ commit: Commit) -> Bool {
        for parent in commit.parents { next[parent, default: []].formUnion(upon) }
        if commit.parents.isEmpty { hasEnded = true }
        guard next.count < 2, !hasEnded else { return false }
        found = []
        for id in next.keys { next[id] = [] }
        return true
    }

    /// Takes in an entry of the commit at which the walk stands, which is the last of `entries`: what was found on other lines was
    /// not made upon it.
    /// - Returns: whether there is any such.
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
