internal import ArgumentParser

/// `galley reject`
struct Reject: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Send articles back to their authors.",
        discussion: "The note says what should change.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("reject", needsNote: true, context)
    }
}
