internal import ArgumentParser
internal import Newsroom

/// `galley audit acknowledge`
struct AuditAcknowledge: Command {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Record that an error of the audit stands and cannot be put right.",
        discussion: """
            For an admin, and for what is on record for ever: a merge that was resolved by hand, a commit of a wrong date. The \
            reason goes into a commit that changes nothing. The audit goes on listing the error, with who acknowledged it and why, and \
            ends with 1 unless it is asked with --acknowledged. What is not on the server yet is put right instead.
            """)

    @Argument(help: "Commits in which `galley audit verify` finds errors.")
    var commits: [String]

    @Option(
        name: .customLong("rule"),
        help: ArgumentHelp("Only what this rule finds there, such as audit/merge-changed.", valueName: "rule"))
    var rules: [String] = []

    @OptionGroup var note: NoteOptions

    @Flag(help: "Consent to it, so that another admin can do it with the same command (policy_approvals).")
    var consent = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !commits.isEmpty else { throw ValidationError("Name at least one commit.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let note = try note.note(context, publication, isNeeded: !consent, for: "why this stands and cannot be put right")
        let recorded = try publication.acknowledge(
            commits, rules: Set(rules), reason: note, as: consent ? .consent : .change
        ) { done, total in context.console.progress("judged \(done) of \(total) commits") }
        context.console.endProgress()
        for recorded in recorded { context.console.show(recorded, global) }
    }
}
