internal import ArgumentParser
internal import Messages
internal import Workflows

/// `galley masthead retire`
struct MastheadRetire: Command {
    static let configuration = CommandConfiguration(
        commandName: "retire", abstract: "Let somebody leave.",
        discussion: """
            Needs the role admin. The entry stays, with its id, addresses and keys; the person acts no more, and what was done \
            before stays valid.
            """)

    @Argument(help: "The person.", completion: .people)
    var person: String

    @OptionGroup var policy: PolicyOptions

    var subjects: [Subject] { [Subject(.person, person)] }

    func perform(_ context: CommandContext) throws {
        try policy.change(context, context.publication(policy.global), .retire(person: person))
    }
}
