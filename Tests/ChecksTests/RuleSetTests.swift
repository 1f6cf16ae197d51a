import Checks
import Testing
import Text
import Workflows

/// What holds for the rules together.
@Suite struct RuleSetTests {
    @Test func idsAreUnique() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }

    @Test func aHeuristicRuleNeverBlocks() {
        for rule in Rule.all where rule.certainty == .heuristic {
            for stage in Workflow.Transition.Stage.allCases { #expect(rule.severity(at: stage) != .error, "\(rule.id)") }
        }
    }

    @Test func nothingBlocksAWriter() {
        for rule in Rule.all { #expect(rule.severity(at: .draft) != .error, "\(rule.id)") }
    }
}
