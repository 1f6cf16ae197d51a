internal import ArgumentParser
internal import Newsroom
internal import Text
internal import Workflows

/// `galley why-not`
struct WhyNot: Verb {
    static let configuration = CommandConfiguration(
        commandName: "why-not",
        abstract: "Show every condition of a move: passed or blocked.",
        discussion: "Ends with 0 if the move can be made by you now, with 1 if not.")

    @Argument(help: "The article.", completion: .articles)
    var article: String

    @Argument(help: "A transition of its workflow.", completion: .transitions)
    var transition: String

    @OptionGroup var message: MessageOption

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let article: String
        let transition: String
        let from: String
        let to: String
        let gates: [GateRecord]
    }

    private struct GateRecord: Encodable {
        let gate: String
        let open: Bool
        let kind: String?
        let exit: Int32?
        let message: String?
        let hints: [String]?
    }

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ run: Run) throws {
        let answer = try run.publication(global).whyNot(article, transition, note: message.note)
        let gates = answer.gates.map { ($0, $0.refusal.map { Complaint($0).naming(article) }) }
        if global.json {
            let records = gates.map { gate, complaint in
                GateRecord(
                    gate: gate.name.rawValue, open: complaint == nil, kind: complaint?.kind, exit: complaint?.exit,
                    message: complaint?.sentence, hints: complaint?.hints)
            }
            run.console.json(
                Record(
                    article: answer.name.description, transition: transition, from: answer.from, to: answer.to, gates: records))
        } else {
            run.console.rows(
                gates.map { gate, complaint in
                    [complaint == nil ? "passed" : "blocked", gate.name.rawValue, complaint?.sentence ?? ""]
                })
            for hint in gates.compactMap(\.1).flatMap(\.hints) { run.console.note("  " + Visible.text(hint)) }
        }
        if gates.contains(where: { $0.1 != nil }) { run.answerNo() }
    }
}
