internal import ArgumentParser

/// `galley license`
struct LicenseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "license", abstract: "Read what licenses of pictures permit.",
        subcommands: [LicenseList.self, LicenseShow.self], defaultSubcommand: LicenseList.self)

    @OptionGroup var global: GlobalOptions
}
