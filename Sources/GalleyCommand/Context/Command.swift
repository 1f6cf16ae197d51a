internal import ArgumentParser
internal import Messages

/// A command of `galley`: it declares options, makes one call into the library, and renders the result.
protocol Command: ParsableCommand {
    /// What it is about. Whatever goes wrong is said about these.
    var subjects: [Subject] { get }

    /// - Throws: whatever went wrong; ``CommandError`` finds the words and the status.
    func perform(_ context: CommandContext) throws

    /// Whether the dates that git's variables name count for it.
    static var obeysDates: Bool { get }

    /// Whether a pager shows its answer at a terminal.
    static var isPaged: Bool { get }
}

extension Command {
    static var obeysDates: Bool { true }
    static var isPaged: Bool { false }
}

extension Command {
    var subjects: [Subject] { [] }
}
