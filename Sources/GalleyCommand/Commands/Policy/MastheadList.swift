internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley masthead list`
struct MastheadList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the people and their roles.")

    @Option(help: "Only people with this role.", completion: .roles)
    var role: String?

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let snapshot = try context.publication(global).snapshot()
        let people = snapshot.masthead.people.filter { person in role.map { person.holds(anyOf: [$0]) != nil } ?? true }
        if people.isEmpty, let role, !snapshot.masthead.people.contains(where: { $0.roles.contains(role) }) {
            try snapshot.requireKnown(roles: [role])
        }
        if global.json { return context.console.json(each: people.map(PersonRecord.init)) }
        context.console.rows(
            people.map {
                [$0.id, $0.name, $0.isRetired ? "retired" : $0.roles.joined(separator: ", "), $0.emails.joined(separator: ", ")]
            },
            heading: ["id", "name", "roles", "e-mail"])
        if people.isEmpty { context.console.note("galley: nobody has the role \(TerminalText.text(role ?? "")).") }
    }
}
