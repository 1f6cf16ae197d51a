internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley photo set`
struct PhotoSet: Command {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set fields of a photo that an article has.",
        discussion: """
            A field that is there gets the new value, another is added. What is still to be found out before the article can be \
            published is said afterwards. An article that had unsaved text is not saved: the change stays with it.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "The photo: the name of its file, or its number as `galley photo show` counts.")
    var photo: String

    @OptionGroup var fields: PhotoOptions

    @Flag(help: "Leave the change in the files.")
    var noSave = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func validate() throws {
        if fields.all.isEmpty {
            throw ValidationError("There is nothing to set: give --alt, --credit, --license or another field.")
        }
    }

    func perform(_ context: CommandContext) throws {
        let changed = try context.publication(global).setPhoto(article, photo, fields.withDeed, saves: !noSave)
        context.console.show(changed, global)
    }
}
