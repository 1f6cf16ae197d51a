internal import ArgumentParser
internal import Foundation
internal import Messages
internal import Newsroom

/// `galley audit receive`
struct AuditReceive: Command {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "As git's pre-receive hook: refuse a push that breaks the rules.",
        discussion: """
            Reads lines of OLD NEW REFERENCE on standard input, as git gives them to the hook, and judges every commit that the push \
            brings. Ends with 1 and says why where one would not pass the audit, where the published branch would go back or \
            away, or where a tag or a replacement would be put in the place of something. `galley hook install --server` sets it up.
            """)

    @OptionGroup var global: GlobalOptions

    /// Whoever pushes does not say what time it is here.
    static let obeysDates = false

    func perform(_ context: CommandContext) throws {
        let lines = String(decoding: try Files.bytes("-", limit: 1 << 20, context), as: UTF8.self).split(separator: "\n")
        let pushed = try lines.map { line in
            guard let reference = PushedReference(String(line)) else {
                throw ValidationError(
                    "“\(TerminalText.text(String(line)))” is no line of git's pre-receive hook: OLD NEW REFERENCE.")
            }
            return reference
        }
        // Git always names what is pushed; a hook that hears nothing has not judged anything.
        guard !pushed.isEmpty else {
            throw ValidationError("Nothing came on standard input: git's pre-receive hook gives lines of OLD NEW REFERENCE.")
        }
        let publication = try Publication.openFromEnvironment(context: context.publicationContext(global))
        let refusals = try publication.judge(pushed)
        guard !refusals.isEmpty else { return }
        context.answerNo()
        for refusal in refusals {
            if global.json {
                context.console.json(
                    AuditReceiveRecord(reference: refusal.reference, refused: refusal.words.joined(separator: " ")))
            } else {
                for line in refusal.words { context.console.note(TerminalText.text(line)) }
            }
        }
        if !global.json { context.console.note("galley: nothing of this push was accepted.") }
    }
}
