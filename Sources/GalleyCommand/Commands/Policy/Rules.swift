internal import ArgumentParser

/// `galley rules`
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the rules that articles are checked against.", subcommands: [RulesList.self, RulesShow.self],
        defaultSubcommand: RulesList.self)

    @OptionGroup var global: GlobalOptions
}
