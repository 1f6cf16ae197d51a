internal import Text

/// Collects the findings about one saved page.
struct PageFindings {
    let file: String
    private(set) var findings: [Finding] = []

    init(file: String) { self.file = file }

    mutating func add(
        _ rule: String, _ severity: Severity, _ place: SourceLocation, _ message: String, related: [(SourceLocation, String)] = []
    ) {
        let others = related.map { Finding.Related(file: file, place: $0.0, message: $0.1) }
        findings.append(Finding(rule: rule, severity: severity, file: file, place: place, message: message, related: others))
    }

    /// All findings in the order of the saved page.
    var sorted: [Finding] {
        findings.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }

    /// Words of the page for a message: one line, at most 60 characters.
    static func quote(_ text: String) -> String {
        let plain = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "\"" + (plain.count > 60 ? plain.prefix(59) + "…" : plain) + "\""
    }
}
