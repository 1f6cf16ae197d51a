import Text

/// Whether a person may acknowledge findings of an audit: whoever may change the policy, with the consents that a change needs.
///
/// Used when it is done and when history is audited.
public struct AcknowledgementCheck: Sendable {
    private let digest: ContentDigest
    private let masthead: Masthead
    private let settings: PublicationSettings
    private let person: Person?
    private let address: String?
    private let consents: [String]

    public init(
        findings: [AcknowledgedFinding], masthead: Masthead, settings: PublicationSettings, person: Person?, address: String?,
        consents: [String]
    ) {
        digest = AcknowledgedFinding.digest(of: findings)
        self.masthead = masthead
        self.settings = settings
        self.person = person
        self.address = address
        self.consents = consents
    }

    /// Every gate of acknowledging.
    public var gates: [Gate] { roleGates + [consentGate] }

    /// Every gate of consenting to it, which is another person's part.
    public var consentGates: [Gate] {
        let hasConsented = person.map { consents.contains($0.id) } ?? false
        return roleGates
            + [Gate(.once, hasConsented ? .alreadyConsented(person: person?.id ?? "", content: digest.description) : nil)]
    }

    private var roleGates: [Gate] {
        [Gate(.person, person == nil ? .nobodyActs(address: address) : nil), Gate(.role, roleRefusal)]
    }

    private var roleRefusal: Refusal? {
        guard let person else { return nil }
        if person.isRetired { return .retired(person: person.id) }
        guard person.holds(anyOf: [PolicyChangeCheck.role]) == nil else { return nil }
        return .roleMissing(
            person: person.id, action: "acknowledge what the audit finds", roles: [PolicyChangeCheck.role],
            holders: masthead.holders(ofAny: [PolicyChangeCheck.role]).map(\.id))
    }

    var consentGate: Gate {
        guard settings.policyApprovals > 0, let person else { return Gate(.consent, nil) }
        let others = masthead.holders(ofAny: [PolicyChangeCheck.role]).map(\.id).filter { $0 != person.id }
        let given = others.filter(consents.contains)
        guard given.count < settings.policyApprovals else { return Gate(.consent, nil) }
        return Gate(
            .consent,
            .consentMissing(
                content: digest.description, needed: settings.policyApprovals, given: given,
                others: others.filter { !given.contains($0) }))
    }
}
