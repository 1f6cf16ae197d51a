internal import ArgumentParser

/// `galley withdraw`
struct Withdraw: MoveCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take articles back before they are published.")

    @OptionGroup var options: MoveOptions

    func perform(_ context: CommandContext) throws {
        try options.move("withdraw", context)
    }
}
