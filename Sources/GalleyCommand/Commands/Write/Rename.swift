internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley rename`
struct Rename: Command {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give an article another slug.",
        discussion: "It stays in its month; approvals stay; the old slug keeps leading to it.")

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "The new slug.")
    var slug: String

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        for recorded in try publication.rename(article, to: slug, note: message.note) { context.console.show(recorded, global) }
    }
}
