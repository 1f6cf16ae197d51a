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

    var testDescription: String { name }

    static let all = moves + branches + byHand
}
