internal import ArgumentParser

/// `galley spike`
struct Spike: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "spike",
        abstract: "Drop articles that readers do not see.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("spike", needsNote: true, context)
    }
}
