internal import ArgumentParser

/// `galley restore`
struct Restore: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Drop a revision and bring the live text back.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("restore", context)
    }
}
