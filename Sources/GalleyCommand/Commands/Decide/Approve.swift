internal import ArgumentParser

/// `galley approve`
struct Approve: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Decide that exactly this text may be published.",
        discussion: """
            An approval is about the content digest of the text and its folder: any change of either voids it. Nobody decides about words \
            of his own.
            """)

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("approve", context)
    }
}
