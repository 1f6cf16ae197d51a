/// Finds the known names that are most similar to a mistyped one.
public enum NearestNames {
    /// At most three of `known`, in their order, all equally near by edit distance, where case and kinds of hyphen do not count
    /// and the last part of a name such as `image/alt-missing` may stand for all of it; else those that begin with `typed`.
    public static func to(_ typed: String, among known: [String]) -> [String] {
        let wanted = letters(typed)
        guard !wanted.isEmpty, wanted.count <= 100 else { return [] }
        let limit = wanted.count < 3 ? 1 : min(3, max(1, wanted.count / 3))
        var best = limit + 2
        var nearest: [String] = []
        for name in known {
            let rank = rank(letters(name), wanted, limit: limit)
            guard let rank, rank <= best, !nearest.contains(name) || rank < best else { continue }
            if rank < best { nearest = [] }
            best = rank
            nearest.append(name)
        }
        return Array(nearest.prefix(3))
    }

    /// The distance of a name from the typed one; nil where it is too far.
    private static func rank(_ name: [Character], _ wanted: [Character], limit: Int) -> Int? {
        let distances = [name, last(name)].compactMap { EditDistance.between($0, wanted, limit: limit) }
        if let distance = distances.min() { return distance }
        return wanted.count > 2 && name.starts(with: wanted) ? limit + 1 : nil
    }

    private static func letters(_ name: String) -> [Character] {
        name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
    }

    private static func last(_ name: [Character]) -> [Character] {
        Array(name[(name.lastIndex(of: "/").map { $0 + 1 } ?? 0)...])
    }
}
