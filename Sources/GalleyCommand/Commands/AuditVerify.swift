internal import ArgumentParser
internal import Newsroom

/// `galley audit verify`
struct AuditVerify: Verb {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Judge every commit by the rules of its time.",
        discussion: """
            Walks the whole history of the branch, offline, from the objects alone. Every commit is judged by the masthead, the
            workflows and the settings of the commit before it. Ends with 1 if there is an error. docs/audit.md says what it
            proves and what it cannot.
            """)

    @Argument(help: "Articles; without one everything.", completion: .articles)
    var articles: [String] = []

    @Option(help: "Judge only what came after this revision, and believe what stood there.")
    var since: String?

    @Option(
        help: ArgumentHelp(
            "A revision, the line of an anchor, or a public key (or a file with one): the history must contain it, or its root be signed with it.",
            valueName: "rev|anchor|key"))
    var trust: [String] = []

    @Flag(help: "Print one SARIF 2.1.0 log, as code hosts read it.")
    var sarif = false

    @OptionGroup var global: GlobalOptions

    /// The key in a file that was named; nil where the text is no file with a key.
    static func keyFile(_ name: String, _ run: Run) throws -> String? {
        guard name.hasSuffix(".pub") else { return nil }
        return try Files.text(name, run).split(separator: "\n").first.map(String.init)
    }

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        let trust = try trust.map { try Self.keyFile($0, run) ?? $0 }
        let report = try publication.verify(
            Publication.AuditRequest(articles: articles, since: since, trust: trust)
        ) { done, total in run.console.progress("judged \(done) of \(total) commits") }
        run.console.endProgress()
        if sarif {
            run.console.document(Sarif(report))
        } else {
            run.console.show(report, global)
        }
        if !report.isClean { run.answerNo() }
    }
}
