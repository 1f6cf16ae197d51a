internal import ArgumentParser
internal import Checks
internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

/// `galley show`
struct Show: Command {
    static let isPaged = true

    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an article.",
        discussion:
            "The working version, the one of a commit (--at), or what readers see (--live): the text, or the notice in its place."
    )

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String]

    @Option(name: .customLong("at"), help: ArgumentHelp("The version of this commit.", valueName: "version"))
    var version: String?

    @Flag(help: "The published text; ends with 1 if there is none.")
    var live = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func validate() throws {
        if live, version != nil { throw ValidationError("--live and --at name two different versions: give one of them.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        context.each(articles, global) { article in
            if live { try showLive(article, publication, context) } else { try show(article, publication, context) }
        }
    }

    private func show(_ name: String, _ publication: Publication, _ context: CommandContext) throws {
        let shown = try publication.show(name, at: version)
        let text = String(decoding: shown.article.text.bytes, as: UTF8.self)
        if global.json {
            let live = LiveWords.short(shown.live)
            return context.console.json(
                ShowRecord(
                    article: shown.name.description, title: shown.article.text.title?.string, state: shown.article.state,
                    commit: shown.commit,
                    content: shown.digest.description, live: live.isEmpty ? nil : live, liveCommit: Self.commit(shown.live),
                    approvedBy: shown.approvals.map(\.person), note: shown.note.map(NoteRecord.init), text: text))
        }
        let approvals = shown.approvals.map { "\($0.person) (\($0.commit.prefix(10)))" }
        context.console.note("\(shown.name)  \(shown.article.state)  \(shown.digest)")
        if !approvals.isEmpty { context.console.note("Approved by \(approvals.joined(separator: ", ")).") }
        context.console.note(LiveWords.sentence(shown.live, shown.offset))
        if let note = shown.note { context.console.note("\(note.transition) by \(note.by): \(TerminalText.lines(note.note))") }
        write(text, context)
    }

    private func showLive(_ name: String, _ publication: Publication, _ context: CommandContext) throws {
        let shown = try publication.showLive(name)
        let live = shown.live
        let words: String
        switch live {
        case .nothing:
            context.console.note("galley: \(TerminalText.text(name)): \(LiveWords.sentence(live, shown.offset))")
            return context.answerNo()
        case .text: words = shown.text.map { String(decoding: $0.text.bytes, as: UTF8.self) } ?? ""
        case .notice(_, _, let notice): words = notice + "\n"
        }
        if global.json {
            return context.console.json(
                ShowLiveRecord(
                    article: shown.name.description, live: LiveWords.short(live), commit: Self.commit(live) ?? "",
                    authors: shown.authors.map(ShowAuthorRecord.init), text: words))
        }
        context.console.note(LiveWords.sentence(live, shown.offset))
        for author in shown.authors {
            let facts = [author.name, author.affiliation, author.biography].compactMap { $0 }.filter { !$0.isEmpty }
            context.console.note("By " + facts.map(TerminalText.text).joined(separator: " · "))
        }
        write(words, context)
    }

    /// To a terminal made visible, to a file or a pipe byte for byte.
    private func write(_ text: String, _ context: CommandContext) {
        context.console.write(context.console.isTerminal ? TerminalText.lines(text) : text)
    }

    private static func commit(_ live: ApprovalState.Live) -> String? {
        switch live {
        case .nothing: nil
        case .text(let commit, _), .notice(let commit, _, _): commit
        }
    }
}
