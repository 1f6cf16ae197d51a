public import Text
public import Workflows

/// One thing that a text is checked for. One rule is one file, named by it; ``all`` lists them.
public struct Rule: Sendable {
    /// How sure a rule is. A heuristic one never stands in the way of a move.
    public enum Certainty: String, Sendable, CaseIterable { case exact, heuristic }

    /// What one rule says at one place, before the stage has given it its weight.
    struct Diagnostic {
        var place: SourceLocation
        var message: String
        var related: [Finding.Related] = []
        var fix: Fix? = nil
        /// The most that this one weighs, where it is a lesser case of the rule.
        var maxSeverity = Severity.error
    }

    /// Such as `structure/title-missing`. Stable: workflows, waivers and audits name it.
    public let id: String
    public let certainty: Certainty
    /// How much a finding weighs at each stage; nil: the rule is silent there.
    public let draft: Severity?
    public let review: Severity?
    public let publish: Severity?
    /// The first set of rules that has it.
    public let since: RuleSet
    /// Why the rule exists.
    public let why: String
    /// The standard or practice it follows.
    public let standard: String
    /// Front matter or text that fails, and the same put right.
    public let failing: String
    public let passing: String
    let diagnose: @Sendable (CheckedArticle) -> [Diagnostic]

    init(
        _ id: String, _ certainty: Certainty = .exact, draft: Severity?, review: Severity?, publish: Severity?,
        since: RuleSet = .one, why: String,
        standard: String, failing: String, passing: String, diagnose: @escaping @Sendable (CheckedArticle) -> [Diagnostic]
    ) {
        self.id = id
        self.certainty = certainty
        self.draft = draft
        self.review = review
        self.publish = publish
        self.since = since
        self.why = why
        self.standard = standard
        self.failing = failing
        self.passing = passing
        self.diagnose = diagnose
    }

    /// How much a finding of this rule weighs at a stage; a heuristic one never more than a warning.
    public func severity(at stage: Workflow.Transition.Stage) -> Severity? {
        let severity =
            switch stage {
            case .draft: draft
            case .review: review
            case .publish: publish
            }
        return certainty == .heuristic ? severity.map { min($0, .warning) } : severity
    }

    /// What this rule finds at a stage.
    public func findings(in article: CheckedArticle, stage: Workflow.Transition.Stage) -> [Finding] {
        guard article.rules >= since, let severity = severity(at: stage) else { return [] }
        return diagnose(article).map { diagnostic in
            Finding(
                rule: id, severity: min(severity, diagnostic.maxSeverity), file: article.file, place: diagnostic.place,
                message: diagnostic.message,
                related: diagnostic.related, fix: diagnostic.fix)
        }
    }
}
