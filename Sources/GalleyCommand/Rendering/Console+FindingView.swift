internal import Messages
internal import Text

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
