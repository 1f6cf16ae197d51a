public import Text
public import Workflows

extension Rule {
    /// Every rule, in the order of the manual.
    public static let all: [Rule] = [
        structureRules, authorRules, disclaimerRules, disclosureRules, slugRules, dateRules, languageRules, textRules,
        correctionRules,
        creditRules, imageRules,
    ].flatMap { $0 }

    /// The errors alone, in the order of the text: what stands in the way of a move. Rules that never weigh as much at this stage
    /// are not asked.
    public static func errors(in article: CheckedArticle, stage: Workflow.Transition.Stage) -> [Finding] {
        (blocking[stage] ?? []).flatMap { $0.findings(in: article, stage: stage) }
            .filter { $0.severity == .error }.sorted { ($0.place, $0.rule) < ($1.place, $1.rule) }
    }

    private static let blocking: [Workflow.Transition.Stage: [Rule]] = Dictionary(
        uniqueKeysWithValues: Workflow.Transition.Stage.allCases.map { stage in
            (stage, all.filter { $0.severity(at: stage) == .error })
        })

    /// What all rules find at a stage, in the order of the text.
    public static func findings(in article: CheckedArticle, stage: Workflow.Transition.Stage) -> [Finding] {
        all.flatMap { $0.findings(in: article, stage: stage) }.sorted { ($0.place, $0.rule) < ($1.place, $1.rule) }
    }
}
