internal import ArgumentParser

/// `galley retract`
struct Retract: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "retract",
        abstract: "Take live texts back from the public.",
        discussion: "The note is the public notice that readers see in place of the text.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("retract", needsNote: true, context)
    }
}
