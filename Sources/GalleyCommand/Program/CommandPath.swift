internal import ArgumentParser
internal import Messages
internal import Text

/// The command that the arguments name, found by walking down from the root.
///
/// The parser is then asked about this one command, so that a start does not build the tree of all of them.
struct CommandPath {
    /// What the arguments ask for.
    enum Request {
        case verb(any Command)
        case help
        case manual
        case version
    }

    /// From the root down.
    private(set) var commands: [any ParsableCommand.Type] = [Galley.self]
    /// What is left for the last of them.
    private(set) var arguments: [String]
    /// Whether the word `help` stood on the way.
    private(set) var asksForHelp = false
    /// Whether it stood there with `-m` or `--man`, as git takes it.
    private(set) var asksForManual = false

    /// - Throws: ``UnfitCommandLine`` where there is no such command.
    init(_ arguments: [String]) throws {
        self.arguments = GlobalOptions.movedBehindVerb(arguments)
        while let word = self.arguments.first, !word.hasPrefix("-"), !command.configuration.subcommands.isEmpty {
            if word == "help" {
                asksForHelp = true
                takeManualOption()
            } else if let next = Self.subcommand(word, of: command) {
                commands.append(next)
            } else {
                throw noSuchCommand(word)
            }
            self.arguments = GlobalOptions.movedBehindVerb(Array(self.arguments.dropFirst()))
        }
    }

    /// Names that commands of the root had before, and still answer to.
    private static let formerNames = ["intake": "import"]

    /// The command below `command` that a word names.
    static func subcommand(_ word: String, of command: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
        let name = command == Galley.self ? formerNames[word] ?? word : word
        return command.configuration.subcommands.first { $0._commandName == name }
    }

    /// The last command.
    var command: any ParsableCommand.Type { commands[commands.count - 1] }

    /// As a person types it, such as `galley audit verify`.
    var name: String { commands.map { $0._commandName }.joined(separator: " ") }

    /// The names of the commands below the last one.
    var subcommands: [String] { command.configuration.subcommands.map { $0._commandName } }

    /// What is asked for.
    /// - Throws: ``UnfitCommandLine`` where the options make no sense.
    func request() throws -> Request {
        if asksForHelp { return asksForManual ? .manual : .help }
        // Programs ask for nothing but the version to see that there is a Galley: no parser is needed to understand that.
        if commands.count == 1, arguments == ["--version"] { return .version }
        do {
            if let verb = (command.configuration.defaultSubcommand ?? command) as? any Command.Type {
                // A command that is asked for help is parsed into one of the parser's own.
                return (try verb.parseAsRoot(arguments) as? any Command).map(Request.verb) ?? .help
            }
            return try RootOptions.parse(arguments).version && commands.count == 1 ? .version : .help
        } catch  where RootOptions.exitCode(for: error) == .success {
            return .help
        } catch {
            throw UnfitCommandLine(parsing: command, error, helpName: helpName)
        }
    }

    /// Takes the option for a page of the manual away, wherever it stands behind `help`.
    private mutating func takeManualOption() {
        let isOption = { (word: String) in ["-m", "--man"].contains(word) }
        asksForManual = arguments.contains(where: isOption)
        arguments.removeAll(where: isOption)
    }

    /// The command that prints the help of the last command.
    var helpName: String {
        (["galley", "help"] + commands.dropFirst().map { $0._commandName }).joined(separator: " ")
    }

    private func noSuchCommand(_ word: String) -> UnfitCommandLine {
        let near = NearestNames.to(word, among: subcommands).map { "`\(name) \($0)`" }
        let list = "`\(helpName)` lists the commands"
        return UnfitCommandLine(
            "`\(name)` has no command \"\(word)\".",
            hints: (near.isEmpty ? [] : ["Did you mean \(RefusalWords.either(near))?"])
                + [commands.count > 1 ? list + "." : list + "; a move of your own workflow is `galley move NAME ARTICLE`."])
    }
}
