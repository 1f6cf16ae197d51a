internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

/// `galley policy consent`
struct PolicyConsent: Command {
    static let configuration = CommandConfiguration(
        commandName: "consent", abstract: "Consent to the policy as it stands in the working files.",
        discussion: """
            Where galley.yml asks for it (policy_approvals), a change of the policy needs the consent of other admins to exactly the \
            files as they will be. This records yours, in a commit that changes nothing; it is void as soon as the policy changes. The \
            commands that change the policy take --consent for the same.
            """)

    @Argument(help: "Files of the policy; otherwise all in which something was typed.")
    var files: [String] = []

    @Option(help: ArgumentHelp("Consent only if the policy's digest will be this one.", valueName: "digest"))
    var expect: String?

    @OptionGroup var note: NoteOptions

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { files.map { Subject(.file, $0) } }

    func validate() throws {
        for file in files where !PolicyFiles.isPolicy(file) {
            throw ValidationError("\(file) is not part of the policy, which is galley.yml, masthead.yml and workflows/NAME.yml.")
        }
        if let expect, ContentDigest(expect) == nil {
            throw ValidationError("Write the digest as sha256: and 64 hexadecimal digits.")
        }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let note = try note.note(context, publication, isNeeded: false, for: "your consent")
        let recorded = try publication.savePolicy(
            files, note: note, as: .consent, expecting: expect.flatMap(ContentDigest.init))
        if recorded.isEmpty {
            context.console.showUnchanged("nothing was typed into the policy, so there is nothing to consent to.", global)
        }
        for recorded in recorded { context.console.show(recorded, global) }
    }
}
