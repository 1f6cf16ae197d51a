internal import ArgumentParser
internal import Checks
internal import Text
internal import Workflows

/// `galley rules`
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the rules that articles are checked against.", subcommands: [RulesList.self, RulesShow.self],
        defaultSubcommand: RulesList.self)

    @OptionGroup var global: GlobalOptions
}
