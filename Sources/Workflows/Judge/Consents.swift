import Text

/// Who has consented to which policy since the policy last changed.
public struct Consents: Hashable, Sendable {
    private var given: [ContentDigest: [String]] = [:]

    public init() {}

    /// Ids of those who consented to the policy of this digest.
    func to(_ content: ContentDigest) -> [String] { given[content] ?? [] }

    mutating func add(_ person: String, to content: ContentDigest) { given[content, default: []].append(person) }

    mutating func end() { given = [:] }

    /// Adds consents that were given on another line of history, at a merge of two lines with the same policy.
    public mutating func join(_ other: Consents) {
        given.merge(other.given) { own, theirs in own + theirs.filter { !own.contains($0) } }
    }
}
