package import Text

/// How many findings there are, by their weight.
package struct FindingCount {
    private var counts: [Severity: Int] = [:]
    private var articles = 0

    package init() {}

    /// Counts the findings of one article more.
    package mutating func add(_ findings: [Finding]) {
        articles += 1
        for finding in findings where finding.waiver == nil { counts[finding.severity, default: 0] += 1 }
    }

    /// `3 articles: 2 errors, 1 warning, 0 hints`
    package var words: String {
        let parts = [(Severity.error, "error"), (.warning, "warning"), (.hint, "hint")].map { severity, word in
            Self.counted(counts[severity] ?? 0, word)
        }
        return "\(Self.counted(articles, "article")): \(parts.joined(separator: ", "))"
    }

    private static func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}
