internal import ArgumentParser
internal import Editorial
internal import Newsroom

/// `galley check`
struct Check: Verb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check articles against the rules.",
        discussion: """
            Without a name: every article. Checks the working file where there is one, for the stage that comes next, or for --stage.
            Ends with 1 if there is an error.
            """)

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String] = []

    /// The stages as the command line names them.
    enum Stage: String, CaseIterable, ExpressibleByArgument { case draft, review, publish }

    @Option(help: "draft, review or publish.")
    var stage: Stage?

    @OptionGroup var global: GlobalOptions

    func perform(_ run: Run) throws {
        let publication = try run.publication(global)
        let names = articles.isEmpty ? try publication.snapshot().articles().map(\.description) : articles
        run.each(names, global) { name in
            let checked = try publication.check(name, stage: stage.flatMap { Workflow.Transition.Stage(rawValue: $0.rawValue) })
            run.console.show(checked.findings, global)
            if checked.findings.contains(where: { $0.severity == .error }) { run.answerNo() }
        }
    }
}
