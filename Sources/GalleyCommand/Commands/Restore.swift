internal import ArgumentParser

/// `galley restore`
struct Restore: MoveVerb {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Drop a revision and bring the live text back.")

    @OptionGroup var options: MoveOptions

    func perform(_ run: Run) throws {
        try options.move("restore", run)
    }
}
