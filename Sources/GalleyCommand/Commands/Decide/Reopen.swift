internal import ArgumentParser

/// `galley reopen`
struct Reopen: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Make spiked or retracted articles drafts again.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("reopen", needsNote: true, context)
    }
}
