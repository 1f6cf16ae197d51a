/// A person's decision to accept the findings of one rule, for one content and no other.
public struct Waiver: Hashable, Sendable {
    /// The rule whose findings are accepted.
    public let rule: String
    /// The id of the person.
    public let person: String
    public let commit: String
    /// The reason.
    public let reason: String

    public init(rule: String, person: String, commit: String, reason: String) {
        self.rule = rule
        self.person = person
        self.commit = commit
        self.reason = reason
    }
}
