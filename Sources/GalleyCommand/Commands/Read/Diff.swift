internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// `galley diff`
struct Diff: Command {
    static let isPaged = true

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compare two versions of an article.",
        discussion: """
            Without a version: what was typed against what is saved. One version: that commit against HEAD; two: one against the other. \
            Ends with 0 whether they differ or not.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "One or two commits, in git's notation.")
    var versions: [String] = []

    @Flag(help: "What was last approved against what is saved.")
    var approved = false

    @Flag(help: "The published text against what is saved.")
    var live = false

    @Flag(help: "What was last sent back for more work against what is saved.")
    var sinceRejection = false

    @Flag(name: .shortAndLong, help: "Word by word: [-taken out-] and {+put in+}.")
    var words = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func validate() throws {
        let ways = [approved, live, sinceRejection, !versions.isEmpty].count { $0 }
        if ways > 1 { throw ValidationError("Give only one of --approved, --live, --since-rejection and versions.") }
        if versions.count > 2 { throw ValidationError("Two versions can be compared, not \(versions.count).") }
    }

    private var comparison: Publication.Comparison {
        if approved { return .sinceApproval }
        if live { return .sinceLive }
        if sinceRejection { return .sinceRejection }
        return versions.first.map { .versions($0, versions.dropFirst().first) } ?? .unsaved
    }

    func perform(_ context: CommandContext) throws {
        let difference = try context.publication(global).difference(article, comparison)
        let byWords = words ? WordDiff(from: difference.old, to: difference.new) : nil
        if global.json {
            return context.console.json(
                DiffRecord(
                    article: difference.name.description, old: difference.oldLabel, new: difference.newLabel,
                    differs: difference.old != difference.new || !difference.attachments.isEmpty, patch: difference.patch,
                    words: byWords?.plain, files: difference.attachments))
        }
        if let byWords {
            for line in byWords.lines(context.console) { context.console.say(line) }
        } else if !difference.patch.isEmpty {
            context.console.write(context.console.isTerminal ? TerminalText.lines(difference.patch) : difference.patch)
        }
        if difference.leavesUnsaved {
            context.console.note(
                "galley: \(difference.name) has unsaved changes, which are not compared here; `galley diff \(difference.name)` shows them."
            )
        }
        for file in difference.attachments { context.console.say("Differs in the folder: \(TerminalText.text(file))") }
    }
}
