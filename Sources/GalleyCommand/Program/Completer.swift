internal import ArgumentParser
internal import Newsroom

/// Finds what may stand at the end of a command line.
struct Completer {
    private let context: CommandContext
    /// The words before the one that is asked about, without `galley`.
    private let before: [String]
    private let prefix: String

    init(_ words: [String], _ context: CommandContext) {
        self.context = context
        before = words.dropLast()
        prefix = words.last ?? ""
    }

    /// What may stand there.
    func answer() -> CompletionAnswer {
        var commands: [any ParsableCommand.Type] = [Galley.self]
        var rest = before[...]
        var isHelp = false
        while let word = rest.first, let command = commands.last, !command.configuration.subcommands.isEmpty {
            if ["-C", "--as"].contains(word) {
                if rest.count == 1 { break }
                rest = rest.dropFirst(2)
            } else if word.hasPrefix("-") {
                rest = rest.dropFirst()
            } else if word == "help" {
                isHelp = true
                rest = rest.dropFirst()
            } else if let next = CommandPath.subcommand(word, of: command) {
                commands.append(next)
                rest = rest.dropFirst()
            } else {
                return .nothing
            }
        }
        guard let command = commands.last else { return .nothing }
        let subcommands = command.configuration.subcommands
        if isHelp { return .words(Self.names(subcommands), beginning: prefix) }
        guard let shape = CommandShape(of: command.configuration.defaultSubcommand ?? command) else { return .nothing }
        let line = CommandLineSoFar(shape, rest.map { $0 }, prefix)
        switch line.expected {
        case .word, .nothing:
            if subcommands.isEmpty { break }
            let help = commands.count == 1 ? [CompletionAnswer.Word(text: "help", about: "Show what a command takes.")] : []
            return .words(Self.names(subcommands) + help, beginning: prefix)
        case .option, .value, .joined: break
        }
        return answer(line, command)
    }

    private func answer(_ line: CommandLineSoFar, _ command: any ParsableCommand.Type) -> CompletionAnswer {
        switch line.expected {
        case .option: return .words(line.options, beginning: prefix, areOptions: true)
        case .nothing: return .nothing
        case .word(let argument), .value(let argument):
            return values(of: argument, beginning: prefix, command, line)
        case .joined(let argument, let name):
            let typed = String(prefix.dropFirst(name.count + 1))
            guard case .words(let words) = values(of: argument, beginning: typed, command, line) else { return .nothing }
            return .words(words.map { CompletionAnswer.Word(text: "\(name)=\($0.text)", about: $0.about) })
        }
    }

    private func values(
        of argument: CommandShape.Argument, beginning prefix: String, _ command: any ParsableCommand.Type,
        _ line: CommandLineSoFar
    ) -> CompletionAnswer {
        guard let kind = argument.completionKind else { return .nothing }
        if kind.directory != nil { return .folders }
        if kind.file != nil { return .files }
        if let list = kind.list { return .words(list.values.map { CompletionAnswer.Word(text: $0) }, beginning: prefix) }
        guard let offered = kind.shellCommand.flatMap({ Offered(rawValue: $0.command) }) else { return .nothing }
        if offered == .articles, prefix.hasPrefix("articles/") { return .files }
        let isPersonWhoActs = argument.isCalled("--as") || argument.isCalled("--with")
        let source = CandidateSource(context, directory: option("-C"), prefix: prefix)
        let words = try? source.words(
            offered, articles: Self.articles(for: command, firstWord: line.words.first), activeOnly: isPersonWhoActs)
        return .words((words ?? []).filter { !line.words.contains($0.text) }, beginning: prefix)
    }

    /// The value of an option on the line, wherever it stands.
    private func option(_ name: String) -> String? {
        before.lastIndex(of: name).flatMap { before.indices.contains($0 + 1) ? before[$0 + 1] : nil }
    }

    /// Which articles a command can do something with.
    private static func articles(for command: any ParsableCommand.Type, firstWord: String?) -> CandidateArticles {
        switch command {
        case is Move.Type: .able(toMake: firstWord ?? "")
        case is any MoveCommand.Type: .able(toMake: command._commandName)
        case is Save.Type: .unsaved
        case is Edit.Type, is PhotoAdd.Type, is PhotoSet.Type, is PhotoRemove.Type: .editable
        default: .all
        }
    }

    private static func names(_ commands: [any ParsableCommand.Type]) -> [CompletionAnswer.Word] {
        commands.map { CompletionAnswer.Word(text: $0._commandName, about: $0.configuration.abstract) }
    }
}
