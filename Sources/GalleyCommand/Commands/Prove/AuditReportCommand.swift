internal import ArgumentParser
internal import Messages
internal import Newsroom

/// `galley audit report`
struct AuditReportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Say how long articles waited, and how often they were decided, reopened and corrected.",
        discussion: """
            By state: stays that have ended, and the articles that are in it now. In all, by person and by month: from the beginning \
            of a round of review to the first decision in it, and what was done. Only what the commits say counts, and no clock: \
            the same history gives the same report.
            """)

    @Flag(help: "Print comma-separated values, times in seconds.")
    var csv = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if csv, global.json { throw ValidationError("--csv and --json are two formats: give one of them.") }
    }

    func perform(_ context: CommandContext) throws {
        let report = try context.publication(global).report()
        if global.json { return context.console.json(each: report.lines.map(AuditReportRecord.init)) }
        let rows = report.lines.map { AuditReportRecord($0).cells }
        if csv {
            context.console.write(([AuditReportRecord.columns] + rows).map(CSV.row).joined())
        } else if context.console.format == .lines {
            context.console.rows(rows)
        } else {
            Self.tell(report, context.console)
        }
    }

    private static func tell(_ report: Report, _ console: Console) {
        let states = report.lines.filter { $0.counts == nil }
        console.rows(
            states.map { line in
                [line.subject.names.key ?? "", "\(line.now ?? 0)", "\(line.durations?.count ?? 0)"] + times(line)
            },
            heading: ["state", "now", "stays", "median", "mean", "longest"])
        console.say("")
        let others = report.lines.filter { $0.counts != nil }
        console.rows(
            others.map { line in
                let counts = line.counts ?? Report.Counts()
                let numbers = [counts.decisions, counts.reopened, counts.overridden, counts.corrected, counts.waived]
                return [line.subject.names.key ?? "all"] + numbers.map(String.init) + ["\(line.durations?.count ?? 0)"]
                    + times(line)
            },
            heading: [
                "who or when", "decisions", "reopened", "overridden", "corrected", "waived", "reviews", "median", "mean",
                "longest",
            ])
        let articles = report.articles == 1 ? "1 article" : "\(report.articles) articles"
        console.note("\(report.events) events of \(articles), up to \(report.tip.prefix(10)).")
    }

    private static func times(_ line: Report.Line) -> [String] {
        [line.durations?.median, line.durations?.mean, line.durations?.longest].map { $0.map(LogLine.duration) ?? "" }
    }
}
