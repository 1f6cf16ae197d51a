internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley photo remove`
struct PhotoRemove: Command {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a photo out of an article.",
        discussion: """
            Its entry goes, and its file with it, unless the text or another photo still names the file, or no commit has it yet. \
            An article that had unsaved text is not saved: the change stays with it.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "The photo: the name of its file, or its number as `galley photo show` counts.")
    var photo: String

    @Flag(help: "Leave the change in the files.")
    var noSave = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        context.console.show(try context.publication(global).removePhoto(article, photo, saves: !noSave), global)
    }
}
