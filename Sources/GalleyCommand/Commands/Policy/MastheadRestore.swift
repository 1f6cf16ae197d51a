internal import ArgumentParser
internal import Messages
internal import Workflows

/// `galley masthead restore`
struct MastheadRestore: Command {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring somebody back who left.",
        discussion:
            "Needs the role admin. The person has the roles, addresses and keys of the entry again; `masthead role` changes the roles."
    )

    @Argument(help: "The person.", completion: .people)
    var person: String

    @OptionGroup var policy: PolicyOptions

    var subjects: [Subject] { [Subject(.person, person)] }

    func perform(_ context: CommandContext) throws {
        try policy.change(context, context.publication(policy.global), .restore(person: person))
    }
}
