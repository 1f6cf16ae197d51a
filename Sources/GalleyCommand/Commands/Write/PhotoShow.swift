internal import ArgumentParser
internal import Checks
internal import Messages
internal import Newsroom

/// `galley photo show`
struct PhotoShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the photos of articles: their fields, what is embedded in them, the credit line.")

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String]

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        context.each(articles, global) { article in
            let photos = try publication.photos(of: article)
            if global.json { return context.console.json(each: photos.map { PhotoShowRecord(article, $0) }) }
            if photos.isEmpty { context.console.note("galley: \(TerminalText.text(article)): there is no photo.") }
            for (index, photo) in photos.enumerated() {
                let number = "\(index + 1)"
                context.console.rows(
                    photo.fields.map { [number, "stated", $0.name, $0.text] }
                        + ((photo.facts?.fields ?? []) + (photo.facts?.remarks ?? [])).map {
                            [number, "embedded", $0.name, $0.text]
                        }
                        + (photo.trouble.map { [[number, "embedded", "unreadable", $0]] } ?? [])
                        + [[number, "printed", "credit", photo.printedCredit]])
            }
        }
    }
}
