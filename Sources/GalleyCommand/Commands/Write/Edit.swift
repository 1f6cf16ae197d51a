internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley edit`
struct Edit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Open an article in your editor, then save it.",
        discussion: """
            The editor is the one that git opens: GIT_EDITOR, core.editor, VISUAL, EDITOR, else vi. What you typed stays in the file \
            if it cannot be saved.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Option(
        name: .customLong("with"), help: ArgumentHelp("Another person who wrote it.", valueName: "person"),
        completion: .people)
    var with: [String] = []

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let opened = try publication.openToEdit(article)
        if global.isDryRun {
            return context.console.showUnchanged(
                "\(opened.path) would be opened in your editor (dry run).", about: subjects.first, global)
        }
        try Editor(context, publication).open(opened.path)
        let recorded = try publication.save(article, with: with, note: message.note, opened: opened)
        if recorded.isEmpty { return context.console.showUnchanged("nothing was changed.", about: subjects.first, global) }
        for recorded in recorded { context.console.show(recorded, global) }
    }
}
