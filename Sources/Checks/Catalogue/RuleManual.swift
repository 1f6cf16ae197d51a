import Text
import Workflows

/// `docs/rules.md`, made from the rules themselves.
public enum RuleManual {
    /// The whole file.
    public static var text: String {
        let weights = { (severity: Severity?) in severity?.rawValue ?? "off" }
        let table = Rule.all.map { rule in
            "| `\(rule.id)` | \(rule.certainty.rawValue) | \(weights(rule.severity(at: .draft))) | \(weights(rule.severity(at: .review))) | "
                + "\(weights(rule.severity(at: .publish))) |"
        }
        let chapters = Rule.all.map { rule in
            """
            ## \(rule.id)

            \(rule.why) Follows: \(rule.standard).\(rule.since == .one ? "" : " Asked since rule set \(rule.since.rawValue).")

            Fails: `\(rule.failing.replacing("\n", with: " ⏎ "))`

            Passes: `\(rule.passing.replacing("\n", with: " ⏎ "))`
            """
        }
        return """
            # Rules

            What `galley check` looks for, made from the rules themselves. An error stands in the way of a move into that stage; a heuristic rule never
            does. `galley waive` lets an error stand, for one content and with a reason.

            | rule | certainty | draft | review | publish |
            | --- | --- | --- | --- | --- |
            \(table.joined(separator: "\n"))

            \(chapters.joined(separator: "\n\n"))

            """
    }
}
