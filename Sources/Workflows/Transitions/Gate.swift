/// One thing that must hold for a move, and whether it does.
public struct Gate: Hashable, Sendable {
    /// What is asked, in the order of `why-not`.
    public enum Name: String, Hashable, Sendable, CaseIterable {
        case readable, state, live, person, role, own
        case fourEyes = "four-eyes"
        case once, note, expected, approvals, checks, saved,
            branch, repository, signature
        /// Of a change of the policy.
        case consent, ids, keys, admins, rules
    }

    public let name: Name
    /// What stands in the way; nil where the gate is passed.
    public let refusal: Refusal?

    public init(_ name: Name, _ refusal: Refusal? = nil) {
        self.name = name
        self.refusal = refusal
    }
}

extension Sequence<Gate> {
    /// The refusal that decides: the first in the order of ``Refusal/Kind/precedence``, then of the gates.
    public var refusal: Refusal? {
        compactMap(\.refusal).enumerated().min {
            ($0.element.kind.precedence, $0.offset) < ($1.element.kind.precedence, $1.offset)
        }?.element
    }
}
