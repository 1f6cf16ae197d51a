internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

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
                "\(styled(event.told, .bold)): \(TerminalText.text(subject))\(move.isEmpty ? "" : "  \(move)")  by \(event.by)  \(styled(commit, .dim))"
            )
            if event.begins, let name = event.article.flatMap(ArticleName.init) { say("  \(TerminalText.text(name.file))") }
        }
        if let progress = recorded.progress {
            let article = TerminalText.text(event.article ?? recorded.title)
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
            note(
                "galley: \(TerminalText.text(path)) was changed meanwhile and is left as it is; `galley diff` shows the difference."
            )
        }
    }
}

extension Event {
    /// The name by which people know it: that of the command.
    fileprivate var told: String { name == "intake" ? "import" : name }

    /// Whether an article begins with it, whose file nobody has seen yet.
    fileprivate var begins: Bool { ["new", "intake"].contains(name) }
}
