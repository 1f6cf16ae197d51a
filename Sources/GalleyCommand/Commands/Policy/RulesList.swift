internal import ArgumentParser
internal import Checks
internal import Messages
internal import Text
internal import Workflows

/// `galley rules list`
struct RulesList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules with their weight at each stage.")

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) {
        if global.json { return context.console.json(each: Rule.all.map(RuleRecord.init)) }
        context.console.rows(
            Rule.all.map { rule in
                [rule.id, rule.certainty.rawValue]
                    + Workflow.Transition.Stage.allCases.map { rule.severity(at: $0)?.rawValue ?? "off" }
            }, heading: ["rule", "certainty", "draft", "review", "publish"])
    }
}
