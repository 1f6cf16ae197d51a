internal import ArgumentParser

/// `galley revise`
struct Revise: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise",
        abstract: "Make published articles drafts again.",
        discussion: "The released text stays live until the next `publish`.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("revise", context)
    }
}
