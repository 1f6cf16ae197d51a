/// A person's part in a change of the policy.
public enum PolicyPart: Hashable, Sendable {
    /// Making it.
    case change
    /// Consenting to it, so that another person can make it.
    case consent
}
