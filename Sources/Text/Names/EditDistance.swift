/// Damerau-Levenshtein distance in its restricted form: letters inserted, dropped, exchanged, and two neighbours swapped.
package enum EditDistance {
    /// The distance, or nil where it is above `limit`.
    package static func between(_ a: [Character], _ b: [Character], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var older = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let exchange = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                row[j] = min(exchange, previous[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], older[j - 2] + 1) }
            }
            (older, previous) = (previous, row)
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
