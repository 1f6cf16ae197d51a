internal import Newsroom
internal import Text
internal import Workflows

/// What a commit of Galley's is in JSON.
struct RecordedRecord: Encodable {
    var ok = true
    let event: String
    let article: String?
    /// What it was called before, in a rename.
    let renamedFrom: String?
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

    /// Moves that nobody can make any more after a change of the policy; left out where there are none.
    let nobodyCan: [String]?

    init(_ recorded: Recorded) {
        event = recorded.event.name
        article = recorded.event.article
        renamedFrom = recorded.event.renamedFrom
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
        nobodyCan = recorded.lost.isEmpty ? nil : recorded.lost.flatMap(\.moves)
        leftAlone = recorded.leftAlone.isEmpty ? nil : recorded.leftAlone
    }
}

/// What a command that found nothing to do says in JSON.
private struct UnchangedRecord: Encodable {
    var ok = true
    var changed = false
    let article: String?
    let file: String?
    let dryRun: Bool?
}

extension Console {
    /// Says that nothing was recorded, and why.
    /// - Parameter subject: what the command was about, if it was about one thing.
    func showUnchanged(_ words: String, about subject: Subject? = nil, _ options: GlobalOptions) {
        guard options.json else { return note("galley: \(words)") }
        json(
            UnchangedRecord(
                article: subject.flatMap { $0.noun == .article ? $0.name : nil },
                file: subject.flatMap { $0.noun == .file ? $0.name : nil }, dryRun: options.isDryRun ? true : nil))
    }

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
                "\(styled(event.told, .bold)): \(Visible.text(subject))\(move.isEmpty ? "" : "  \(move)")  by \(event.by)  \(styled(commit, .dim))"
            )
            if event.begins, let name = event.article.flatMap(ArticleName.init) { say("  \(Visible.text(name.file))") }
        }
        if let progress = recorded.progress {
            let article = Visible.text(event.article ?? recorded.title)
            note(
                "galley: \(article): \(progress.given) of \(progress.needed) people have decided so; it stays in \(event.to ?? "")."
            )
        }
        for lost in recorded.lost {
            note("galley: warning: \(PolicyWords.lost(lost))")
            note("  \(ActionWords.adding(lost.roles))")
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

extension Event {
    /// The name by which people know it: that of the command.
    fileprivate var told: String { name == "intake" ? "import" : name }

    /// Whether an article begins with it, whose file nobody has seen yet.
    fileprivate var begins: Bool { ["new", "intake"].contains(name) }
}
