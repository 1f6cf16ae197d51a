internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// `galley list`
struct List: Command {
    static let isPaged = true

    static let configuration = CommandConfiguration(commandName: "list", abstract: "List articles.")

    @Option(help: "Only articles in this state.", completion: .states)
    var state: String?

    @Option(help: "Only articles of this author: an id of the masthead, or a name.", completion: .people)
    var author: String?

    @Option(help: "Only articles of this category.", completion: .categories)
    var category: String?

    @Flag(help: "Only articles that are published.")
    var live = false

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        context.console.noteShallow(publication)
        let wanted = ListFilter(state: state, author: author, category: category, isLive: live)
        let articles = try publication.list(wanted)
        if global.json {
            for article in articles {
                let live = LiveWords.short(article.live)
                context.console.json(
                    ListRecord(
                        article: article.name.description, state: article.state, live: live.isEmpty ? nil : live,
                        date: article.date,
                        title: article.isUntitled ? nil : article.title, authors: article.authors, categories: article.categories,
                        oddity: article.oddity.map(OddityWords.short)))
            }
            return
        }
        context.console.rows(
            articles.map { article in
                [
                    article.name.description, article.oddity == nil ? article.state : article.state + " (!)",
                    LiveWords.short(article.live), article.authors.joined(separator: ", "),
                    article.shownTitle(context.console.format),
                ]
            }, heading: ["article", "state", "live", "authors", "title"], shortening: [4, 3, 0])
        if articles.isEmpty {
            context.console.note(
                wanted.isEmpty
                    ? "galley: there is no article yet; `galley new TITLE` begins one." : "galley: no article is like that.")
        }
        for article in articles {
            guard let oddity = article.oddity else { continue }
            context.console.note(
                "galley: \(TerminalText.text(article.name.description)): \(TerminalText.text(OddityWords.short(oddity)))")
        }
    }
}
