/// A version of the rules: what the checks ask of a text, and which gates a move must pass.
///
/// Every event names the rule set under which it was made (`Galley-Rules`) and is judged by it for ever, so that no release is
/// condemned by a later rule.
public enum RuleSet: Int, Sendable, Comparable, CaseIterable {
    /// The set of the first version of Galley.
    case one = 1
    case two

    /// The rule set under which this version of Galley makes events.
    public static let current = RuleSet.two

    public static func < (one: RuleSet, other: RuleSet) -> Bool { one.rawValue < other.rawValue }
}
