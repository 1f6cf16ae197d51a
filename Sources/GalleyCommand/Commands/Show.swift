internal import ArgumentParser
internal import Checks
internal import Newsroom
internal import Text
internal import Workflows

/// `galley show`
struct Show: Verb {
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

    private struct Record: Encodable {
        let article: String
        let title: String?
        let state: String
        let commit: String
        let content: String
        let live: String?
        let liveCommit: String?
        let approvedBy: [String]
        let note: NoteRecord?
        let text: String
    }

    private struct LiveRecord: Encodable {
        let article: String
        let live: String
        let commit: String
        /// As the masthead had them when the text was released.
        let authors: [AuthorRecord]
        let text: String
    }

    private struct AuthorRecord: Encodable {
        let name: String?
        let affiliation: String?
        let relation: String?
        let bio: String?

        init(_ author: CheckedAuthor) {
            name = author.name
            affiliation = author.affiliation
            relation = author.relation?.rawValue
            bio = author.biography
        }
    }

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func validate() throws {
        if live, version != nil { throw ValidationError("--live and --at name two different versions: give one of them.") }
    }

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        run.each(articles, global) { article in
            if live { try showLive(article, publication, run) } else { try show(article, publication, run) }
        }
    }

    private func show(_ name: String, _ publication: Publication, _ run: Run) throws {
        let shown = try publication.show(name, at: version)
        let text = String(decoding: shown.article.text.bytes, as: UTF8.self)
        if global.json {
            let live = LiveWords.short(shown.live)
            return run.console.json(
                Record(
                    article: shown.name.description, title: shown.article.text.title?.string, state: shown.article.state,
                    commit: shown.commit,
                    content: shown.digest.description, live: live.isEmpty ? nil : live, liveCommit: Self.commit(shown.live),
                    approvedBy: shown.approvals.map(\.person), note: shown.note.map(NoteRecord.init), text: text))
        }
        let approvals = shown.approvals.map { "\($0.person) (\($0.commit.prefix(10)))" }
        run.console.note("\(shown.name)  \(shown.article.state)  \(shown.digest)")
        if !approvals.isEmpty { run.console.note("Approved by \(approvals.joined(separator: ", ")).") }
        run.console.note(LiveWords.sentence(shown.live, shown.offset))
        if let note = shown.note { run.console.note("\(note.transition) by \(note.by): \(Visible.lines(note.note))") }
        write(text, run)
    }

    private func showLive(_ name: String, _ publication: Publication, _ run: Run) throws {
        let shown = try publication.showLive(name)
        let live = shown.live
        let words: String
        switch live {
        case .nothing:
            run.console.note("galley: \(Visible.text(name)): \(LiveWords.sentence(live, shown.offset))")
            return run.answerNo()
        case .text: words = shown.text.map { String(decoding: $0.text.bytes, as: UTF8.self) } ?? ""
        case .notice(_, _, let notice): words = notice + "\n"
        }
        if global.json {
            return run.console.json(
                LiveRecord(
                    article: shown.name.description, live: LiveWords.short(live), commit: Self.commit(live) ?? "",
                    authors: shown.authors.map(AuthorRecord.init), text: words))
        }
        run.console.note(LiveWords.sentence(live, shown.offset))
        for author in shown.authors {
            let facts = [author.name, author.affiliation, author.biography].compactMap { $0 }.filter { !$0.isEmpty }
            run.console.note("By " + facts.map(Visible.text).joined(separator: " · "))
        }
        write(words, run)
    }

    /// To a terminal made visible, to a file or a pipe byte for byte.
    private func write(_ text: String, _ run: Run) {
        run.console.write(run.console.isTerminal ? Visible.lines(text) : text)
    }

    private static func commit(_ live: Standing.Live) -> String? {
        switch live {
        case .nothing: nil
        case .text(let commit, _), .notice(let commit, _, _): commit
        }
    }
}
