internal import ArgumentParser
internal import Newsroom

/// `galley key show`
struct KeyShow: Verb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show which key signs here, and whose it is on the masthead.")

    @OptionGroup var global: GlobalOptions

    func perform(_ run: Run) throws {
        run.console.show(try run.publication(global).keyInUse(), global)
    }
}
