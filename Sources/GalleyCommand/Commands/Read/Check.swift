internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

/// `galley check`
struct Check: Command {
    static let isPaged = true

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check articles against the rules.",
        discussion: """
            Without a name: every article. Checks the working file where there is one, for the stage that comes next, or for --stage. \
            With --live: what readers see now, by the masthead and the settings of its publication. \
            Ends with 1 if there is an error.
            """)

    @Argument(help: "Articles.", completion: .articles)
    var articles: [String] = []

    /// The stages as the command line names them.
    enum Stage: String, CaseIterable, ExpressibleByArgument { case draft, review, publish }

    @Option(help: "draft, review or publish.")
    var stage: Stage?

    @Flag(help: "Check the published text, by the rules of its time.")
    var live = false

    @Flag(help: "Apply the fixes that can do no harm, show them, and save.")
    var fix = false

    @Flag(help: "With --fix: leave the change in the file.")
    var noSave = false

    @Flag(help: "Print one SARIF 2.1.0 log, as code hosts read it.")
    var sarif = false

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { articles.map { Subject(.article, $0) } }

    func validate() throws {
        if sarif, fix { throw ValidationError("--sarif reports and --fix changes: give one of them.") }
        if live, fix { throw ValidationError("A published text is never changed in place: `galley revise` the article first.") }
        if live, stage != nil { throw ValidationError("--live always checks as before publishing: leave --stage out.") }
        if noSave, !fix { throw ValidationError("--no-save works only together with --fix.") }
    }

    func perform(_ context: CommandContext) throws {
        let publication = try context.publication(global)
        let stage = stage.flatMap { Workflow.Transition.Stage(rawValue: $0.rawValue) }
        let names = articles.isEmpty ? nil : articles
        var all: [Finding] = []
        var count = FindingCount()
        let progress = { (done: Int, total: Int) in context.console.progress("checked \(done) of \(total)") }
        let report = { (name: String, result: Result<Checked, any Error>) in
            context.each([name], global) { _ in
                var findings = try result.get().findings
                if fix { findings = try fixed(result.get(), stage, publication, context) }
                // The heaviest first: what stops publication is read first.
                findings.sort { ($1.severity, $0.place, $0.rule) < ($0.severity, $1.place, $1.rule) }
                count.add(findings)
                if sarif { all += findings } else { context.console.show(findings, global) }
                if findings.contains(where: \.blocks) { context.answerNo() }
            }
        }
        if live {
            try publication.checkLive(names, progress: progress, report: report)
        } else {
            try publication.check(names, stage: stage, progress: progress, report: report)
        }
        if sarif { context.console.document(Sarif(all)) } else if !global.json { context.console.note("galley: \(count.words).") }
    }

    /// Applies the safe fixes of one article, shows what they change, and saves it.
    /// - Returns: what is found afterwards.
    private func fixed(
        _ checked: Checked, _ stage: Workflow.Transition.Stage?, _ publication: Publication, _ context: CommandContext
    ) throws -> [Finding] {
        let fixes = checked.findings.compactMap(\.fix)
        guard !fixes.isEmpty else { return checked.findings }
        let applied = try publication.applyFixes(checked, Fix.apply(fixes, to: checked.bytes), saves: !noSave)
        if global.json {
            context.console.json(AppliedFixesRecord(article: checked.name.description, patch: applied.patch))
        } else {
            context.console.write(context.console.isTerminal ? TerminalText.lines(applied.patch) : applied.patch)
        }
        for recorded in applied.recorded { context.console.show(recorded, global) }
        if global.isDryRun { return checked.findings.filter { $0.fix == nil } }
        if applied.recorded.isEmpty, !global.json {
            context.console.note("galley: \(checked.name): Fixed in the file; run `galley save \(checked.name)`.")
        }
        var again: Result<Checked, any Error> = .success(checked)
        try publication.check([checked.name.description], stage: stage) { again = $1 }
        return try again.get().findings
    }
}
