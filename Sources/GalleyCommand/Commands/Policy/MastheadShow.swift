internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Signatures
internal import Workflows

/// `galley masthead show`
struct MastheadShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show people with everything that the masthead says.")

    @Argument(help: "Ids of people.", completion: .people)
    var people: [String]

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { people.map { Subject(.person, $0) } }

    func perform(_ context: CommandContext) throws {
        let masthead = try context.publication(global).snapshot().masthead
        context.each(people, of: .person, global) { id in
            guard let person = masthead.person(id) else { throw Refusal.noSuchPerson(id: id, known: masthead.people.map(\.id)) }
            if global.json { return context.console.json(PersonRecord(person)) }
            let facts =
                [
                    ("id", person.id), ("name", person.name), ("e-mail", person.emails.joined(separator: ", ")),
                    ("roles", person.roles.joined(separator: ", ")), ("relation", person.relation?.rawValue ?? ""),
                    ("affiliation", person.affiliation ?? ""), ("bio", person.biography ?? ""),
                    ("retired", person.isRetired ? "yes" : ""),
                ] + person.keys.map { ("key", Self.words($0)) }
            context.console.rows(facts.filter { !$0.1.isEmpty }.map { [$0.0, $0.1] })
        }
    }

    private static func words(_ key: PersonKey) -> String {
        [
            key.key.fingerprint, key.comment, key.added.map { "since \($0)" } ?? "", key.retired.map { "retired \($0)" } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
