internal import Newsroom
internal import Text
internal import Workflows

/// What a finding of an audit is in JSON.
struct AuditFindingRecord: Encodable {
    let rule: String
    let severity: String
    let commit: String?
    let article: String?
    let message: String
    let expected: String?
    let found: String?
    let acknowledged: AcknowledgementRecord?

    init(_ finding: AuditFinding) {
        rule = finding.rule.id
        severity = finding.severity.rawValue
        commit = finding.commit
        article = finding.article
        message = finding.message
        expected = finding.expected
        found = finding.found
        acknowledged = finding.acknowledgement.map(AcknowledgementRecord.init)
    }
}

/// Who acknowledged a finding, in JSON.
struct AcknowledgementRecord: Encodable {
    let by: String
    let commit: String
    let reason: String

    init(_ acknowledgement: Acknowledgement) {
        by = acknowledgement.by
        commit = acknowledgement.commit
        reason = acknowledgement.reason
    }
}

/// What a change of the policy is in JSON.
struct PolicyChangeRecord: Encodable {
    let policyChange: String
    let time: String
    let by: String
    let files: [String]
    let subject: String

    init(_ change: AuditReport.PolicyChange) {
        policyChange = change.commit
        time = Times.instant(change.time)
        by = change.by
        files = change.files
        subject = change.subject
    }
}

/// The last line of an audit in JSON.
struct AuditSummaryRecord: Encodable {
    let root: String
    let tip: String
    let trusted: Bool
    let parted: [String]?
    let commits: Int
    let events: Int
    let articles: Int
    let errors: Int
    /// How many of the errors somebody has acknowledged; nil for none.
    let acknowledged: Int?
    let warnings: Int

    init(_ report: AuditReport) {
        root = report.root
        tip = report.tip
        trusted = report.isTrusted
        parted = report.parted.isEmpty ? nil : report.parted
        commits = report.commits
        events = report.events
        articles = report.articles
        errors = report.findings.filter { $0.severity == .error }.count
        let known = report.findings.filter { $0.severity == .error && $0.acknowledgement != nil }.count
        acknowledged = known > 0 ? known : nil
        warnings = report.findings.filter { $0.severity == .warning }.count
    }
}

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
