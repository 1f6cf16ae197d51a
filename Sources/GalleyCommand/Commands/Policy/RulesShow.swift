internal import ArgumentParser
internal import Checks
internal import Messages
internal import Workflows

/// `galley rules show`
struct RulesShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Explain rules.")

    @Argument(help: "Ids of rules, such as author/missing.", completion: .rules)
    var rules: [String]

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { rules.map { Subject(.rule, $0) } }

    func perform(_ context: CommandContext) {
        context.each(rules, of: .rule, global) { id in
            guard let rule = Rule.all.first(where: { $0.id == id }) else {
                throw Refusal.noSuchRule(id)
            }
            if global.json { return context.console.json(RuleRecord(rule)) }
            context.console.rows([
                ["rule", rule.id], ["certainty", rule.certainty.rawValue], ["why", rule.why], ["standard", rule.standard],
                ["fails", rule.failing], ["passes", rule.passing],
            ])
        }
    }
}
