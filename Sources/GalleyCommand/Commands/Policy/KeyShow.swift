internal import ArgumentParser
internal import Newsroom

/// `galley key show`
struct KeyShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show which key signs here, and whose it is on the masthead.")

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        context.console.show(try context.publication(global).keyInUse(), global)
    }
}
