internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text

/// `galley save`
struct Save: Command {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Commit what was typed.",
        discussion: """
            Without a name: every article that has unsaved text, one commit each. Files of the policy (galley.yml, masthead.yml, \
            workflows/…) are saved only when named, together in one commit, by somebody with the role admin.
            """)

    @Argument(help: "Articles, or files of the policy.", completion: .articles)
    var names: [String] = []

    @Option(
        name: [.customShort("F"), .customLong("file")],
        help: ArgumentHelp("Take the article's text from FILE; - is standard input.", valueName: "file"), completion: .file())
    var file: String?

    @Option(
        name: .customLong("with"), help: ArgumentHelp("Another person who wrote it.", valueName: "person"),
        completion: .people)
    var with: [String] = []

    @Flag(help: "With masthead.yml: keep roles that no workflow names yet.")
    var newRole = false

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { names.map { Subject(Publication.isPolicy($0) ? .file : .article, $0) } }

    func validate() throws {
        if file != nil, names.count != 1 { throw ValidationError("-F gives the text of one article: name just one.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let policy = names.filter(Publication.isPolicy)
        if !policy.isEmpty {
            context.each([policy.joined(separator: ", ")], of: .file, global) { _ in
                show(
                    try publication.savePolicy(policy, note: message.note, newRoles: newRole),
                    Subject(.file, policy.joined(separator: ", ")), context)
            }
        }
        let bytes = try file.map { try Files.bytes($0, limit: ArticleVersion.textLimit, context) }
        let articles =
            names.isEmpty ? try publication.unsavedArticles().map(\.description) : names.filter { !Publication.isPolicy($0) }
        if names.isEmpty, articles.isEmpty { context.console.showUnchanged("there is nothing to save.", global) }
        context.each(articles, global) { article in
            show(try publication.save(article, bytes: bytes, with: with, note: message.note), Subject(.article, article), context)
        }
    }

    private func show(_ recorded: [Recorded], _ subject: Subject, _ context: CommandContext) {
        if recorded.isEmpty {
            context.console.showUnchanged("\(TerminalText.text(subject.name)): nothing was changed.", about: subject, global)
        }
        for recorded in recorded { context.console.show(recorded, global) }
    }
}
