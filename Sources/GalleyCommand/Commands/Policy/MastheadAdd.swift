internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Workflows

/// `galley masthead add`
struct MastheadAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put somebody on the masthead.",
        discussion: """
            Needs the role admin. Everything else in masthead.yml stays as it is, to the byte. An id is given once: somebody who \
            leaves is retired, not removed.
            """)

    @Argument(help: "The new id: lower-case letters, digits and hyphens.")
    var person: String

    @Option(help: "The name.")
    var name: String

    @Option(help: ArgumentHelp("An e-mail address; may be repeated, the first stands in commits.", valueName: "address"))
    var email: [String]

    @Option(help: "A role; may be repeated.", completion: .roles)
    var role: [String] = []

    @Option(
        help: ArgumentHelp("staff, affiliate, external, government or anonymous.", valueName: "word"),
        completion: .list(Relation.allCases.map(\.rawValue)))
    var relation: String?

    @Option(help: ArgumentHelp("Where the person works.", valueName: "name"))
    var affiliation: String?

    @Option(help: ArgumentHelp("A sentence about the person.", valueName: "text"))
    var bio: String?

    @Option(help: ArgumentHelp("The file of a public SSH key; - is standard input.", valueName: "file"), completion: .file())
    var key: String?

    @Flag(help: "The role is a new one, which no workflow names yet.")
    var newRole = false

    @OptionGroup var policy: PolicyOptions

    var subjects: [Subject] { [Subject(.person, person)] }

    func validate() throws {
        guard let relation, Relation(rawValue: relation) == nil else { return }
        throw ValidationError("A relation is one of \(Relation.allCases.map(\.rawValue).joined(separator: ", ")).")
    }

    func perform(_ context: CommandContext) throws {
        guard Person.isID(person) else { throw Refusal.slugInvalid(person) }
        let publication = try context.publication(policy.global)
        if !newRole { try publication.snapshot().requireKnown(roles: role) }
        let key = try key.map { (line: try Files.publicKey($0, context), day: try publication.today()) }
        let new = PolicyChange.NewPerson(
            id: person, name: name, emails: email, roles: role, affiliation: affiliation, relation: relation, biography: bio,
            key: key)
        try policy.change(context, publication, .add(new))
    }
}
