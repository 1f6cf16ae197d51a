internal import ArgumentParser

/// `galley publish`
struct Publish: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Release approved texts.",
        discussion: "Counts the approvals of exactly this content again and runs the checks of the publish stage.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("publish", context)
    }
}
