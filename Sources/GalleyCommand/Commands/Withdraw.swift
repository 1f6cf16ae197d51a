internal import ArgumentParser

/// `galley withdraw`
struct Withdraw: MoveVerb {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take articles back before they are published.")

    @OptionGroup var options: MoveOptions

    func perform(_ run: Run) throws {
        try options.move("withdraw", run)
    }
}
