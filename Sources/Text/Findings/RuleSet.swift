/// A set of rules: what the checks ask of a text, and which gates a move passes.
///
/// Every event names the set that it was made under (`Galley-Rules`) and is judged by that set for ever, so that no release is
/// condemned by a rule that came after it.
public enum RuleSet: Int, Sendable, Comparable, CaseIterable {
    /// The set of the first version of Galley.
    case one = 1
    case two

    /// The set by which this version of Galley makes events.
    public static let current = RuleSet.two

    public static func < (one: RuleSet, other: RuleSet) -> Bool { one.rawValue < other.rawValue }
}
