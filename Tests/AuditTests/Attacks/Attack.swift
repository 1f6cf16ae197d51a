import Testing

/// One way of going round the workflow with plain git, and what the audit must say of it.
struct Attack: Sendable, CustomTestStringConvertible {
    /// What is done, in words.
    let name: String
    /// The id of the finding, without `audit/`.
    let finding: String
    /// The article at fault as `YEAR/MONTH/SLUG`, or the file of the policy; nil where the finding is about none.
    let article: String?
    /// How it is done (`Scripts/plain-git.sh`).
    let script: String

    /// - Parameters:
    ///   - slug: an article of the month in which all of them stand.
    ///   - path: what is at fault otherwise.
    init(_ name: String, _ finding: String, of slug: String? = nil, at path: String? = nil, _ script: String) {
        self.name = name
        self.finding = finding
        article = path ?? slug.map { "2018/09/\($0)" }
        self.script = script
    }

    /// The same with each of two branches as the first parent of a merge: `$first` and `$second` are `one` and `two`, or the other
    /// way round.
    static func inBothOrders(
        _ name: String, _ finding: String, of slug: String? = nil, at path: String? = nil, _ script: String
    ) -> [Attack] {
        [("one", "two"), ("two", "one")].map { first, second in
            Attack("\(name), \(first) first", finding, of: slug, at: path, "first=\(first) second=\(second)\n" + script)
        }
    }

    var testDescription: String { name }
}
