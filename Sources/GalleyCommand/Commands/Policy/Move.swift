internal import ArgumentParser

/// `galley move`
struct Move: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Make any transition of a workflow.",
        discussion:
            "`galley approve ARTICLE` is short for `galley move approve ARTICLE`; transitions of your own have no short form.")

    @Argument(help: "A transition of the articles' workflow.", completion: .transitions)
    var transition: String

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move(transition, context)
    }
}
