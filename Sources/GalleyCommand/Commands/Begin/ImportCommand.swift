internal import ArgumentParser
internal import Importers
internal import Messages
internal import Newsroom
internal import Text

/// `galley import`, which was `galley intake` before; its event is still called so (``CommandPath``).
struct ImportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Turn saved pages into drafts.",
        discussion: """
            A saved page is the plain text of a page, with the site around the article. What disagrees in it or is missing is \
            reported with its line. A page that was imported before makes nothing; a file that is none is refused, and the rest \
            goes on.

            What the page does not say, you can: --title, --author, --date and --category count before what stands on it. With a \
            title given, a file without any line about its author or date is imported too.
            """)

    /// The largest capture that is read, in bytes.
    static let limit = 4 << 20

    @Argument(help: "Saved pages.", completion: .file())
    var files: [String]

    @Option(help: "The title, for one page.")
    var title: String?

    @Option(
        name: .customLong("author"),
        help: ArgumentHelp("An author: an id of the masthead, or a guest's name.", valueName: "person"))
    var authors: [String] = []

    @Option(help: "The date, as 2018-09-07 or 2018-09-07T09:00:00+09:00.")
    var date: String?

    @Option(name: .customLong("category"), help: "A category.")
    var categories: [String] = []

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { files.map { Subject(.file, $0) } }

    func validate() throws {
        if let objection = date.flatMap(ArticleDraft.objection(toDate:)) { throw ValidationError("\(objection).") }
        if let title, title.allSatisfy(\.isWhitespace) { throw ValidationError("The title is empty: leave --title out.") }
        if title != nil, files.count > 1 { throw ValidationError("--title is for one file: import these one at a time.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let stated = StatedFacts(
            title: title, authors: authors.isEmpty ? [] : try NamedAuthors.read(authors, on: publication.snapshot().masthead),
            date: date, categories: categories)
        context.each(files, of: .file, global) { file in
            let bytes = try Files.bytes(file, limit: Self.limit, context)
            let name = String(file.split(separator: "/").last ?? "")
            switch try publication.importPage(bytes, fileName: name, stated: stated, note: message.note) {
            case .known(let article) where global.json:
                context.console.json(KnownPageRecord(file: file, known: article.description))
            case .known(let article):
                context.console.note(
                    "galley: \(TerminalText.text(file)) was imported before, as \(article); nothing was written.")
            case .article(let recorded, let findings):
                context.console.show(recorded, global)
                context.console.show(findings, global, onError: true)
            }
        }
    }
}
