internal import ArgumentParser
internal import Text

/// The version of Galley.
enum Version {
    static let text = "0.1.0"
    /// The day of this version, which the pages of the manual carry.
    static let date = "2026-11-29"
}

/// `galley version`
struct VersionCommand: Verb {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version of Galley.")

    @OptionGroup var global: GlobalOptions

    private struct Record: Encodable {
        let version: String
        let rules: Int
    }

    func perform(_ run: Run) {
        Self.show("galley \(Version.text)", inJSON: global.json, run.console)
    }

    /// Prints the version, as `words` for people.
    static func show(_ words: String, inJSON: Bool, _ console: Console) {
        if inJSON { console.json(Record(version: Version.text, rules: RuleSet.current.rawValue)) } else { console.say(words) }
    }
}
