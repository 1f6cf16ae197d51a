internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

extension Console {
    /// Prints what an audit says: the findings, the changes of the policy, and a summary.
    func show(_ report: AuditReport, _ options: GlobalOptions) {
        if options.json {
            json(each: report.findings.map(AuditFindingRecord.init))
            json(each: report.policyChanges.map(PolicyChangeRecord.init))
            return json(AuditSummaryRecord(report))
        }
        for finding in report.findings { show(finding) }
        for change in report.policyChanges {
            say(
                "\(change.commit.prefix(10)) policy, \(Times.day(change.time)), \(TerminalText.text(change.by)): \(TerminalText.text(change.subject))"
            )
        }
        let summary = AuditSummaryRecord(report)
        let looked = [
            Self.counted(summary.commits, "commit"), Self.counted(summary.events, "event"),
            Self.counted(summary.articles, "article"),
        ]
        let known = summary.acknowledged.map { " (\($0) acknowledged)" } ?? ""
        let found = [Self.counted(summary.errors, "error") + known, Self.counted(summary.warnings, "warning")]
        note("galley: \(looked.joined(separator: ", ")): \(found.joined(separator: ", ")).")
        sayHowToUndo(report)
        let root = report.root.prefix(10)
        if report.commits == 0, !report.isClean {
            return
        } else if !report.parted.isEmpty {
            let places = report.parted.map { String($0.prefix(10)) }
            note(
                "  the branch does not grow from what --since names; began where the two parted, at \(places.joined(separator: " and "))."
            )
            note("  What stood there is believed, and what the other has since is not looked at.")
        } else if report.isPart {
            note("  began at \(root); what stood there is believed.")
        } else if report.isTrusted {
            note("  root of trust: \(root).")
        } else {
            note(
                "  root of trust: \(root); nothing vouches for it. `--trust` holds the history against something kept elsewhere.")
        }
    }

    /// How a published text that was changed by hand is put right: git's own ways of undoing leave the commit where it is.
    private func sayHowToUndo(_ report: AuditReport) {
        let silent = report.findings.first { $0.rule.id == "audit/silent-edit" && $0.acknowledgement == nil }
        guard let silent, let remedy = silent.rule.remedy else { return }
        note("  [\(silent.rule.id)] \(remedy)")
        guard let commit = silent.commit else { return }
        note("  Once it was pushed, an admin acknowledges it: `galley audit acknowledge \(commit.prefix(10)) -m REASON`.")
    }

    private static func counted(_ number: Int, _ thing: String) -> String {
        number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
    }

    /// `COMMIT ARTICLE: severity: message (expected …, found …) [rule]`.
    func show(_ finding: AuditFinding) {
        let parts = [finding.commit.map { String($0.prefix(10)) }, finding.article].compactMap { $0 }
        let place = parts.isEmpty ? "repository" : parts.joined(separator: " ")
        let severity = styled(finding.severity.rawValue, finding.severity == .error ? .red : .yellow)
        let facts = [finding.expected.map { "expected \($0)" }, finding.found.map { "found \($0)" }].compactMap { $0 }
        let mark = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
        say("\(TerminalText.text(place)): \(severity): \(TerminalText.text(finding.message + mark)) [\(finding.rule.id)]")
        guard let known = finding.acknowledgement else { return }
        let reason = known.reason.split(separator: "\n").first.map(String.init) ?? ""
        say("  acknowledged by \(TerminalText.text(known.by)) in \(known.commit.prefix(10)): \(TerminalText.text(reason))")
    }
}
