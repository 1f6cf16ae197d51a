internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// `galley new`
struct New: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin an article.",
        discussion: "Commits a draft under the month of today and prints its path. Without --author you are the author.")

    @Argument(help: "The title.")
    var title: String

    @Option(
        name: .customLong("author"),
        help: ArgumentHelp("An author: an id of the masthead, or a guest's name.", valueName: "person"),
        completion: .people)
    var authors: [String] = []

    @Option(name: .customLong("category"), help: "A category.", completion: .categories)
    var categories: [String] = []

    @Option(help: "The series it belongs to.")
    var series: String?

    @Option(help: "The date, as 2018-09-07.")
    var date: String?

    @Option(help: "The language, a BCP 47 tag.")
    var language: String?

    @Option(help: ArgumentHelp("What the author declares: none, or a party in whom there is an interest.", valueName: "party"))
    var disclosures: String?

    @Option(help: "The slug; otherwise made from the title.")
    var slug: String?

    @Option(
        name: [.customShort("F"), .customLong("file")],
        help: ArgumentHelp("Read the text from FILE; - is standard input.", valueName: "file"), completion: .file())
    var file: String?

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { [Subject(.title, title)] }

    func validate() throws {
        let objections = [date.flatMap(ArticleDraft.objection(toDate:)), language.flatMap(ArticleDraft.objection(toLanguage:))]
        if let objection = objections.compactMap(\.self).first { throw ValidationError("\(objection).") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let authors = try NamedAuthors.read(authors, on: publication.snapshot().masthead)
        let draft = ArticleDraft(
            title: title, authors: authors, categories: categories, series: series, date: date, language: language,
            disclosures: disclosures,
            body: try file.map { try Files.text($0, context) } ?? "")
        for recorded in try publication.new(draft, slug: slug, note: message.note) { context.console.show(recorded, global) }
    }
}
