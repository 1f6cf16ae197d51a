internal import ArgumentParser
internal import Editorial

/// The version of Galley.
enum Version {
    static let text = "0.1.0"
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
        if global.json { return run.console.json(Record(version: Version.text, rules: RuleSet.current.rawValue)) }
        run.console.say("galley \(Version.text)")
    }
}
