internal import ArgumentParser
internal import Checks
internal import Workflows

/// `galley rules show`
struct RulesShow: Verb {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Explain rules.")

    @Argument(help: "Ids of rules, such as author/missing.", completion: .rules)
    var rules: [String]

    @OptionGroup var global: GlobalOptions

    var subjects: [Subject] { rules.map { Subject(.rule, $0) } }

    func perform(_ run: Run) {
        run.each(rules, of: .rule, global) { id in
            guard let rule = Rule.all.first(where: { $0.id == id }) else {
                throw Refusal.noSuchRule(id)
            }
            if global.json { return run.console.json(RuleRecord(rule)) }
            run.console.rows([
                ["rule", rule.id], ["certainty", rule.certainty.rawValue], ["why", rule.why], ["standard", rule.standard],
                ["fails", rule.failing], ["passes", rule.passing],
            ])
        }
    }
}
