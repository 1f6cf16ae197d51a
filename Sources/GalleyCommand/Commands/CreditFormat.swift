internal import ArgumentParser
internal import PhotoCredits

/// `galley credit format`
struct CreditFormat: Verb {
    static let configuration = CommandConfiguration(
        commandName: "format", abstract: "Write the proper credit line from its parts.",
        discussion: "Prints one line of Markdown, with the license linked to its deed.")

    @OptionGroup var parts: CreditOptions
    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let line: String
    }

    func validate() throws {
        if parts.isEmpty {
            throw ValidationError("There is nothing to write: give --creator, --source, --license or another part.")
        }
    }

    func perform(_ run: Run) {
        let line = parts.credit.line
        if global.json { run.console.json(Record(line: line)) } else { run.console.say(Visible.text(line)) }
    }
}
