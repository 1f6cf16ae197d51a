internal import ArgumentParser

/// `galley reopen`
struct Reopen: MoveVerb {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Make spiked or retracted articles drafts again.")

    @OptionGroup var options: MoveOptions

    func perform(_ run: Run) throws {
        try options.move("reopen", needsNote: true, run)
    }
}
