internal import ArgumentParser

/// `galley spike`
struct Spike: MoveVerb {
    static let configuration = CommandConfiguration(
        commandName: "spike",
        abstract: "Drop articles that readers do not see.")

    @OptionGroup var options: MoveOptions

    func perform(_ run: Run) throws {
        try options.move("spike", needsNote: true, run)
    }
}
