internal import ArgumentParser
internal import Messages
internal import PhotoCredits

/// `galley credit format`
struct CreditFormat: Command {
    static let configuration = CommandConfiguration(
        commandName: "format", abstract: "Write the proper credit line from its parts.",
        discussion: "Prints one line of Markdown, with the license linked to its deed.")

    @OptionGroup var parts: CreditOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if parts.isEmpty {
            throw ValidationError("There is nothing to write: give --creator, --source, --license or another part.")
        }
    }

    func perform(_ context: CommandContext) {
        let line = parts.credit.line
        if global.json {
            context.console.json(CreditFormatRecord(line: line))
        } else {
            context.console.say(TerminalText.text(line))
        }
    }
}
