internal import ArgumentParser

/// `galley submit`
struct Submit: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Hand drafts to the editors.",
        discussion: "The review stage of the checks must find no error. With --save, what was typed is saved first.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("submit", context)
    }
}
