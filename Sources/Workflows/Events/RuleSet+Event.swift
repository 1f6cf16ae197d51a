public import Text

extension RuleSet {
    /// The rule set that an event names; the current one where this version does not know it, or where there is no event.
    public init(of event: Event?) {
        self = event.flatMap { RuleSet(rawValue: $0.rules) } ?? .current
    }
}
