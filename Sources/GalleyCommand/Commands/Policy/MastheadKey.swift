internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Signatures
internal import Workflows

/// `galley masthead key`
struct MastheadKey: Command {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Put a public SSH key on somebody's entry, or retire one.",
        discussion: """
            Needs the role admin. A key counts for what is done after it came, and before it was retired; it is never removed and \
            never given to anybody else.
            """)

    @Argument(help: "The person.", completion: .people)
    var person: String

    @Argument(
        help: "The key's .pub file; - is standard input. With --retire also its fingerprint (SHA256:…).", completion: .file())
    var key: String

    @Flag(help: "Retire the key instead.")
    var retire = false

    @Option(help: ArgumentHelp("The day to write beside it, such as 2026-11-24; otherwise today.", valueName: "day"))
    var date: String?

    @OptionGroup var policy: PolicyOptions

    var subjects: [Subject] { [Subject(.person, person)] }

    func validate() throws {
        if let date, !PersonKey.isDay(date) { throw ValidationError("Write the day like 2026-11-24.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(policy.global)
        let day = try date ?? publication.today()
        guard retire else {
            let line = try Files.publicKey(key, context)
            return try policy.change(context, publication, .addKey(person: person, line: line, day: day))
        }
        let masthead = try publication.snapshot().masthead
        guard let keys = masthead.person(person)?.keys else {
            throw Refusal.noSuchPerson(id: person, known: masthead.people.map(\.id))
        }
        let line = key.hasPrefix("SHA256:") ? nil : try Files.publicKey(key, context)
        guard let found = keys.first(where: { $0.key.fingerprint == key || line.map($0.isLine) == true }) else {
            throw Refusal.noSuchKey(person: person, key: line ?? key)
        }
        try policy.change(context, publication, .retireKey(person: person, key: found.key, day: day))
    }
}
