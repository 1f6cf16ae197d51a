internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley waive`
struct Waive: Command {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Let the findings of one rule stand.",
        discussion: """
            For exactly the text that is saved now: any change of the text voids it. Takes a role that the workflow names under \
            `waive:`, and a reason. `galley check` goes on showing what was let stand, and by whom.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "The rule, such as image/alt-missing.", completion: .rules)
    var rule: String

    @OptionGroup var note: NoteOptions

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let reason = try note.note(context, publication, isNeeded: true, for: "letting \(rule) stand")
        for recorded in try publication.waive(article, rule: rule, reason: reason) {
            context.console.show(recorded, global)
        }
    }
}
