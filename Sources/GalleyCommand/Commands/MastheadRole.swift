internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley masthead role`
struct MastheadRole: Verb {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Give somebody roles, or take them.",
        discussion: "Takes the role admin. What was done in a role before stays valid.")

    @Argument(help: "The person.", completion: .people)
    var person: String

    @Option(help: ArgumentHelp("A role to give; may be repeated.", valueName: "role"))
    var add: [String] = []

    @Option(help: ArgumentHelp("A role to take; may be repeated.", valueName: "role"))
    var remove: [String] = []

    @OptionGroup var policy: PolicyOptions

    func validate() throws {
        if add.isEmpty, remove.isEmpty { throw ValidationError("Say which role: --add ROLE or --remove ROLE.") }
    }

    func perform(_ run: Run) throws {
        try policy.change(run, run.publication(policy.global), .roles(person: person, add: add, remove: remove))
    }
}
