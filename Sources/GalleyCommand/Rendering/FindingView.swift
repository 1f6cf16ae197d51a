internal import Text

/// What a finding is in JSON.
struct FindingRecord: Encodable {
    struct Related: Encodable {
        let file: String
        let line: Int
        let column: Int
        let message: String
    }

    let rule: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let length: Int
    let message: String
    let related: [Related]
    /// What would mend it, where that is safe.
    let fix: String?
    let waivedBy: String?
    let waiverReason: String?

    init(_ finding: Finding) {
        rule = finding.rule
        severity = finding.severity.rawValue
        file = finding.file
        line = finding.place.line
        column = finding.place.column
        length = finding.place.length
        message = finding.message
        fix = finding.fix?.summary
        waivedBy = finding.waiver?.person
        waiverReason = finding.waiver?.reason
        related = finding.related.map {
            Related(file: $0.file, line: $0.place.line, column: $0.place.column, message: $0.message)
        }
    }
}

extension Console {
    /// Prints findings as compilers do: `file:line:column: severity: message [rule]`.
    /// - Parameter onError: whether they stand beside the answer, on standard error, instead of being it.
    func show(_ findings: [Finding], _ options: GlobalOptions, onError: Bool = false) {
        for finding in findings {
            if options.json {
                json(FindingRecord(finding))
                continue
            }
            let place = "\(TerminalText.text(finding.file)):\(finding.place.line):\(finding.place.column)"
            let severity = styled(finding.severity.rawValue, finding.severity == .error ? .red : .yellow)
            let mark =
                finding.waiver.map { " (waived by \($0.person), \($0.commit.prefix(10)): \(TerminalText.text($0.reason)))" } ?? ""
            let line = "\(place): \(severity): \(TerminalText.text(finding.message)) [\(finding.rule)]\(mark)"
            onError ? note(line) : say(line)
            for related in finding.related {
                let line =
                    "\(TerminalText.text(related.file)):\(related.place.line):\(related.place.column): note: \(TerminalText.text(related.message))"
                onError ? note(line) : say(line)
            }
        }
    }
}
