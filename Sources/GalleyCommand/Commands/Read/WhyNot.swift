internal import ArgumentParser
internal import Messages
internal import Newsroom
internal import Text
internal import Workflows

/// `galley why-not`
struct WhyNot: Command {
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

    var subjects: [Subject] { [Subject(.article, article)] }

    func perform(_ context: CommandContext) throws {
        let answer = try context.publication(global).whyNot(article, transition, note: message.note)
        let gates = answer.gates.map { ($0, $0.refusal.map { CommandError($0).naming(article) }) }
        if global.json {
            let records = gates.map { gate, failure in
                WhyNotGateRecord(
                    gate: gate.name.rawValue, open: failure == nil, kind: failure?.kind, exit: failure?.exit,
                    message: failure?.sentence, hints: failure?.hints)
            }
            context.console.json(
                WhyNotRecord(
                    article: answer.name.description, transition: transition, from: answer.from, to: answer.to, gates: records))
        } else {
            context.console.rows(
                gates.map { gate, failure in
                    [failure == nil ? "passed" : "blocked", gate.name.rawValue, failure?.sentence ?? ""]
                })
            for hint in gates.compactMap(\.1).flatMap(\.hints) { context.console.note("  " + TerminalText.text(hint)) }
        }
        if gates.contains(where: { $0.1 != nil }) { context.answerNo() }
    }
}
