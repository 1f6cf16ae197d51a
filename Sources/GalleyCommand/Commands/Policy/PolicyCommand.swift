internal import ArgumentParser

/// `galley policy`
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Consent to a change of the policy.", subcommands: [PolicyConsent.self])

    @OptionGroup var global: GlobalOptions
}
