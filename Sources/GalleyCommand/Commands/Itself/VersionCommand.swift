internal import ArgumentParser
internal import Messages
internal import Text

/// `galley version`
struct VersionCommand: Command {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version of Galley.")

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) {
        Self.show("galley \(Version.text)", inJSON: global.json, context.console)
    }

    /// Prints the version, as `message` for people.
    static func show(_ words: String, inJSON: Bool, _ console: Console) {
        if inJSON {
            console.json(VersionRecord(version: Version.text, rules: RuleSet.current.rawValue))
        } else {
            console.say(words)
        }
    }
}
