import Testing

/// Something done with plain git that may be done, however odd it looks.
struct Legality: Sendable, CustomTestStringConvertible {
    /// What is done, in words.
    let name: String
    /// Ids of the warnings that the audit gives all the same, without `audit/`, in its order.
    let warnings: [String]
    let script: String

    init(_ name: String, warnings: [String] = [], _ script: String) {
        self.name = name
        self.warnings = warnings
        self.script = script
    }

    /// The same with each of two branches as the first parent of a merge: `$first` and `$second` are `one` and `two`, or the other
    /// way round.
    static func inBothOrders(_ name: String, warnings: [String] = [], _ script: String) -> [Legality] {
        [("one", "two"), ("two", "one")].map { first, second in
            Legality("\(name), \(first) first", warnings: warnings, "first=\(first) second=\(second)\n" + script)
        }
    }

    var testDescription: String { name }

    static let all = moves + pastPolicy + branches + merges + pulls + byHand
}
