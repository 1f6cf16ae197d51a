internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley photo add`
struct PhotoAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Copy a picture into an article, and name it among its photos.",
        discussion: """
            Fields that are not given are filled from what is embedded in the file. What is still to be found out before the \
            article can be published is said afterwards. An article that had unsaved text is not saved: the photo stays with it.
            """)

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "The picture: JPEG, PNG, WebP, TIFF, GIF or SVG.", completion: .file())
    var file: String

    @OptionGroup var fields: PhotoOptions

    @Flag(help: "Leave the change in the files.")
    var noSave = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let bytes = try Files.bytes(file, limit: ArticleVersion.attachmentLimit, context)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let added = try publication.addPhoto(article, (name, bytes), known: fields.all, saves: !noSave)
        context.console.show(added, global)
    }
}
