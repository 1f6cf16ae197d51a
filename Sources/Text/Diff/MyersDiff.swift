/// The fewest removals and insertions that turn one list into another: Myers' greedy algorithm of 1986.
///
/// Our own, because its results are part of evidence that must be reproduced byte for byte years later, and because its cost
/// must be bounded for any two texts: with more than ``most`` edits, everything between the first and the last difference
/// counts as replaced.
struct MyersDiff {
    /// The removed elements of the old list, in order.
    private(set) var removed: Set<Int> = []
    /// The added elements of the new list, in order.
    private(set) var inserted: Set<Int> = []

    /// The most edits. Memory and time grow with the square of it: 16 MB.
    private static let most = 2000

    init(from old: [Int], to new: [Int]) {
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let left = Array(old[start..<(old.count - end)])
        let right = Array(new[start..<(new.count - end)])
        guard !left.isEmpty, !right.isEmpty, let rounds = Self.rounds(left, right) else {
            removed = Set(start..<(start + left.count))
            inserted = Set(start..<(start + right.count))
            return
        }
        objectIDs(rounds, left.count, right.count, offset: start)
    }

    /// How far each diagonal reached, round by round; nil where it takes more than ``most`` rounds.
    private static func rounds(_ left: [Int], _ right: [Int]) -> [[Int32]]? {
        var rounds: [[Int32]] = []
        var reached: [Int32] = [0]  // Diagonals -d, -d + 2 … d of the round before.
        for d in 0...min(most, left.count + right.count) {
            var next: [Int32] = []
            next.reserveCapacity(d + 1)
            for index in 0...d {
                let diagonal = 2 * index - d
                var x = d == 0 ? 0 : Self.step(reached, index, d)
                while Int(x) < left.count, Int(x) - diagonal < right.count, left[Int(x)] == right[Int(x) - diagonal] { x += 1 }
                next.append(x)
                if Int(x) >= left.count, Int(x) - diagonal >= right.count { return rounds + [next] }
            }
            rounds.append(next)
            reached = next
        }
        return nil
    }

    /// Where a diagonal of round `d` begins: below its upper neighbour of the round before, or right of its lower one.
    private static func step(_ reached: [Int32], _ index: Int, _ d: Int) -> Int32 {
        comesFromAbove(reached, index, d) ? reached[index] : reached[index - 1] + 1
    }

    /// Diagonal `index` of round `d` lies between `index - 1` and `index` of round `d - 1`.
    private static func comesFromAbove(_ reached: [Int32], _ index: Int, _ d: Int) -> Bool {
        index == 0 || (index != d && reached[index - 1] < reached[index])
    }

    private mutating func objectIDs(_ rounds: [[Int32]], _ leftCount: Int, _ rightCount: Int, offset: Int) {
        var d = rounds.count - 1
        var index = (leftCount - rightCount + d) / 2
        while d > 0 {
            let before = rounds[d - 1]
            let diagonal = 2 * index - d
            if Self.comesFromAbove(before, index, d) {
                inserted.insert(offset + Int(before[index]) - diagonal - 1)
            } else {
                index -= 1
                removed.insert(offset + Int(before[index]))
            }
            d -= 1
        }
    }
}
