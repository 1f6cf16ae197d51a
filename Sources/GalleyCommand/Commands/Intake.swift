internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley intake`
struct IntakeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "intake", abstract: "Turn captures of pages into drafts.",
        discussion: """
            A capture is the plain text of a page, with the site around the article. What disagrees in it or is missing is reported
            with the line of the capture. A capture that was taken in before makes nothing; a file that is none is refused, and the
            rest goes on.
            """)

    /// The largest capture that is read, in bytes.
    static let limit = 4 << 20

    @Argument(help: "Captures.", completion: .file())
    var files: [String]

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    private struct Known: Encodable {
        var ok = true
        let file: String
        let known: String
    }

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        run.each(files, global) { file in
            let bytes = try Files.bytes(file, limit: Self.limit, run)
            let name = String(file.split(separator: "/").last ?? "")
            switch try publication.takeIn(bytes, fileName: name, note: message.note) {
            case .known(let article) where global.json:
                run.console.json(Known(file: file, known: article.description))
            case .known(let article):
                run.console.note("galley: \(Visible.text(file)) was taken in before, as \(article); nothing was made.")
            case .article(let recorded, let findings):
                run.console.show(recorded, global)
                run.console.show(findings, global, onError: true)
            }
        }
    }
}
