internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley masthead role`
struct MastheadRole: Command {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Give somebody roles, or take them.",
        discussion: "Needs the role admin. What was done in a role before stays valid.")

    @Argument(help: "The person.", completion: .people)
    var person: String

    @Option(help: ArgumentHelp("A role to give; may be repeated.", valueName: "role"), completion: .roles)
    var add: [String] = []

    @Option(help: ArgumentHelp("A role to take; may be repeated.", valueName: "role"), completion: .roles)
    var remove: [String] = []

    @Flag(help: "The role is a new one, which no workflow names yet.")
    var newRole = false

    @OptionGroup var policy: PolicyOptions

    var subjects: [Subject] { [Subject(.person, person)] }

    func validate() throws {
        if add.isEmpty, remove.isEmpty { throw ValidationError("Say which role: --add ROLE or --remove ROLE.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(policy.global)
        if !newRole { try publication.snapshot().requireKnown(roles: add) }
        try policy.change(context, publication, .roles(person: person, add: add, remove: remove))
    }
}
