internal import ArgumentParser
package import Checks
internal import Text
internal import Workflows

/// What a rule is in JSON.
package struct RuleRecord: Encodable {
    package let rule: String
    let certainty: String
    let draft: String?
    let review: String?
    let publish: String?
    let why: String
    let standard: String
    let failing: String
    let passing: String

    package init(_ rule: Rule) {
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
