internal import Messages
internal import Newsroom

extension Console {
    /// Says what became of a photo: the change, what is still open about it, and the commit.
    func show(_ change: PhotoChange, _ options: GlobalOptions) {
        if options.json {
            json(PhotoChangeRecord(file: change.file, patch: change.patch, open: change.open.map(FindingRecord.init)))
        } else {
            write(isTerminal ? TerminalText.lines(change.patch) : change.patch)
            if !change.open.isEmpty { note("Still missing before the article can be published:") }
            show(change.open, options, onError: true)
        }
        if !options.json, let kept = change.kept, let file = change.file {
            let why =
                switch kept {
                case .named: "the text still names it"
                case .unsaved: "no commit has it yet"
                }
            note("galley: \(TerminalText.text(file)) stays in the folder: \(why).")
        }
        for recorded in change.recorded { show(recorded, options) }
        guard change.recorded.isEmpty, !options.isDryRun, !options.json else { return }
        note(
            change.patch.isEmpty
                ? "galley: nothing was changed: the photo says so already."
                : "galley: changed in the file, not saved; run `galley save`.")
    }
}
