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

/// What a rule is in JSON.
struct RuleRecord: Encodable {
    let rule: String
    let certainty: String
    let draft: String?
    let review: String?
    let publish: String?
    let why: String
    let standard: String
    let failing: String
    let passing: String

    init(_ rule: Rule) {
        self.rule = rule.id
        certainty = rule.certainty.rawValue
        draft = rule.severity(at: .draft)?.rawValue
        review = rule.severity(at: .review)?.rawValue
        publish = rule.severity(at: .publish)?.rawValue
        why = rule.why
        standard = rule.standard
        failing = rule.failing
        passing = rule.passing
    }
}
