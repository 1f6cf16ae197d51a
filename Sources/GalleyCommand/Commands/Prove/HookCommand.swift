internal import ArgumentParser

/// `galley hook`
struct HookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "Set up git's hooks.", subcommands: [HookInstall.self, HookMerge.self])

    @OptionGroup var global: GlobalOptions
}
