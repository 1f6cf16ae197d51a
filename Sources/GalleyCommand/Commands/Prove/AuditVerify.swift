internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley audit verify`
struct AuditVerify: Command {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Judge every commit by the rules of its time.",
        discussion: """
            Walks the whole history of the branch, offline, from the objects alone. Every commit is judged by the masthead, the \
            workflows and the settings of the commit before it. Ends with 1 if there is an error. docs/audit.md says what it \
            proves and what it cannot.
            """)

    @Argument(help: "Articles; without one everything.", completion: .articles)
    var articles: [String] = []

    @Option(help: "Judge only what came after this revision, and believe what stood there.")
    var since: String?

    @Option(
        help: ArgumentHelp(
            "A revision, the line of an anchor, or a public key, or a file that holds them: the history must contain it, or its root be signed with it.",
            valueName: "rev|anchor|key|file"))
    var trust: [String] = []

    @Flag(help: "End with 0 where an admin has acknowledged every error; they are listed all the same.")
    var acknowledged = false

    @Flag(help: "Print one SARIF 2.1.0 log, as code hosts read it.")
    var sarif = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let trust = try TrustOptions.read(trust, context)
        let report = try publication.verify(
            Publication.AuditRequest(articles: articles, since: since, trust: trust.texts, trustFiles: trust.files)
        ) { done, total in context.console.progress("judged \(done) of \(total) commits") }
        context.console.endProgress()
        if sarif {
            context.console.document(Sarif(report))
        } else {
            context.console.show(report, global)
        }
        if acknowledged ? !report.isAcknowledged : !report.isClean { context.answerNo() }
    }
}
