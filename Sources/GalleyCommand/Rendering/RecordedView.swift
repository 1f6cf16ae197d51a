internal import Editorial
internal import Newsroom

/// What a commit of Galley's is in JSON.
struct RecordedRecord: Encodable {
    var ok = true
    let event: String
    let article: String?
    let title: String
    let from: String?
    let to: String?
    let by: String
    let role: String?
    let content: String?
    let commit: String?
    let dryRun: Bool?
    let leftAlone: [String]?
    /// Where a decision takes more people: how many have made it, and how many it takes.
    let approvals: Int?
    let approvalsNeeded: Int?
    /// What stands in the way of publication after a move that brought the text nearer; left out where nothing does.
    let beforePublication: [FindingRecord]?

    init(_ recorded: Recorded) {
        event = recorded.event.name
        article = recorded.event.article
        title = recorded.title
        from = recorded.event.from
        to = recorded.event.to
        by = recorded.event.by
        role = recorded.event.role
        content = recorded.event.content?.description
        commit = recorded.commit
        dryRun = recorded.commit == nil ? true : nil
        approvals = recorded.progress?.given
        approvalsNeeded = recorded.progress?.needed
        beforePublication = recorded.beforePublication.isEmpty ? nil : recorded.beforePublication.map(FindingRecord.init)
        leftAlone = recorded.leftAlone.isEmpty ? nil : recorded.leftAlone
    }
}

extension Console {
    /// Says what was recorded.
    func show(_ recorded: Recorded, _ options: GlobalOptions) {
        if options.json { return json(RecordedRecord(recorded)) }
        let event = recorded.event
        let commit = recorded.commit.map { String($0.prefix(10)) } ?? "(dry run)"
        if format == .lines {
            rows([[event.name, event.article ?? "", event.from ?? "", event.to ?? "", event.by, commit]])
        } else {
            let move =
                event.from == event.to ? event.to ?? "" : [event.from, event.to].compactMap { $0 }.joined(separator: " → ")
            let subject = event.article ?? recorded.title
            say(
                "\(styled(event.name, .bold)): \(Visible.text(subject))\(move.isEmpty ? "" : "  \(move)")  by \(event.by)  \(styled(commit, .dim))"
            )
        }
        if let progress = recorded.progress {
            let article = Visible.text(event.article ?? recorded.title)
            note(
                "galley: \(article): \(progress.given) of \(progress.needed) people have decided so; it stays in \(event.to ?? "")."
            )
        }
        let problems = recorded.beforePublication
        if !problems.isEmpty {
            note("Before publication: \(problems.count == 1 ? "1 problem must" : "\(problems.count) problems must") be fixed.")
            show(problems, options, onError: true)
        }
        for path in recorded.leftAlone {
            note("galley: \(Visible.text(path)) was changed meanwhile and is left as it is; `galley diff` shows the difference.")
        }
    }
}
