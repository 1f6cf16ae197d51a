/// One condition of a move, and whether it holds.
public struct Gate: Hashable, Sendable {
    /// The conditions, in the order of `why-not`.
    public enum Name: String, Hashable, Sendable, CaseIterable {
        case readable, state, live, person, role, own
        case fourEyes = "four-eyes"
        case once, note, expected, approvals, checks, saved,
            branch, repository, signature
        /// Only for a change of the policy.
        case consent, ids, keys, admins, rules
    }

    public let name: Name
    /// Why the condition does not hold; nil where it does.
    public let refusal: Refusal?

    public init(_ name: Name, _ refusal: Refusal? = nil) {
        self.name = name
        self.refusal = refusal
    }
}

extension Sequence<Gate> {
    /// The refusal to report: the first by ``Refusal/Kind/precedence``, then by the order of the gates.
    public var refusal: Refusal? {
        compactMap(\.refusal).enumerated().min {
            ($0.element.kind.precedence, $0.offset) < ($1.element.kind.precedence, $1.offset)
        }?.element
    }
}
