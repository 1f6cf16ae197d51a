internal import Signatures
import Text

/// Whether a person may change the policy in exactly this way: everything that the answer depends on, as values.
///
/// The rules are those before the change. Used when a change is made and when history is audited.
public struct PolicyChangeCheck: Sendable {
    /// The role that may change the policy; fixed, no workflow can rename it.
    public static let role = "admin"

    public var before: PolicyFiles
    public var after: PolicyFiles
    /// The masthead before.
    public var masthead: Masthead
    /// The settings before.
    public var settings: PublicationSettings
    /// Who acts; nil where that is unknown.
    public var person: Person?
    /// git's address, where no person on the masthead has it.
    public var address: String?
    /// Ids of those who consented to exactly ``after`` since the policy last changed, in commits of their own.
    public var consents: [String]

    public init(
        before: PolicyFiles, after: PolicyFiles, masthead: Masthead, settings: PublicationSettings, person: Person?,
        address: String?, consents: [String]
    ) {
        self.before = before
        self.after = after
        self.masthead = masthead
        self.settings = settings
        self.person = person
        self.address = address
        self.consents = consents
    }

    /// Every gate of the change, passed or blocked.
    public var gates: [Gate] { standingGates + [Gate(.consent, consentRefusal)] }

    /// Every gate of consenting to the change, which is another person's part of it.
    public var consentGates: [Gate] {
        let hasConsented = person.map { consents.contains($0.id) } ?? false
        return standingGates
            + [Gate(.once, hasConsented ? .alreadyConsented(person: person?.id ?? "", content: after.digest.description) : nil)]
    }

    /// Whether the person may change the policy at all.
    public var roleGates: [Gate] {
        [Gate(.person, person == nil ? .nobodyActs(address: address) : nil), Gate(.role, roleRefusal)]
    }

    /// The gates that making a change and consenting to it have in common.
    private var standingGates: [Gate] {
        var gates = roleGates
        do throws(Refusal) {
            let settings = try after.settings()
            let masthead = try after.masthead()
            for path in after.paths(changedFrom: before) where path.hasPrefix("workflows/") && after.files[path] != nil {
                _ = try after.workflow(at: path)
            }
            for name in Set([settings.defaultWorkflow] + settings.workflowByCategory.values).sorted() {
                _ = try after.workflow(name)
            }
            gates += [
                Gate(.readable), Gate(.ids, idRefusal(masthead)), Gate(.keys, keyRefusal(masthead)),
                Gate(.admins, adminsRefusal(masthead, settings)), Gate(.rules, rulesRefusal(settings)),
            ]
        } catch {
            gates.append(Gate(.readable, error))
        }
        return gates
    }

    /// Those who may change the policy under the masthead before.
    private var admins: [Person] { masthead.holders(ofAny: [Self.role]) }

    private var roleRefusal: Refusal? {
        guard let person else { return nil }
        if person.isRetired { return .retired(person: person.id) }
        guard person.holds(anyOf: [Self.role]) == nil else { return nil }
        return .roleMissing(person: person.id, action: "change the policy", roles: [Self.role], holders: admins.map(\.id))
    }

    /// Ids are retired, never removed, so that none can be given to somebody else.
    private func idRefusal(_ after: Masthead) -> Refusal? {
        masthead.people.first { after.person($0.id) == nil }.map { .idRemoved(person: $0.id) }
    }

    /// Keys are retired, never removed, so that none can be given to somebody else.
    private func keyRefusal(_ after: Masthead) -> Refusal? {
        for person in masthead.people {
            for key in person.keys {
                guard let holder = after.holder(of: key.key) else {
                    return .keyRemoved(person: person.id, fingerprint: key.key.fingerprint)
                }
                if holder.person.id != person.id {
                    return .keyMoved(fingerprint: key.key.fingerprint, from: person.id, to: holder.person.id)
                }
            }
        }
        return nil
    }

    /// Refuses a policy that nobody could change any more.
    private func adminsRefusal(_ after: Masthead, _ settings: PublicationSettings) -> Refusal? {
        let needsKeys = settings.signatures == .required
        let able = after.holders(ofAny: [Self.role]).filter { !needsKeys || !$0.activeKeys.isEmpty }
        let needed = 1 + settings.policyApprovals
        return able.count >= needed ? nil : .tooFewAdmins(needed: needed, left: able.map(\.id), withKeys: needsKeys)
    }

    /// Refuses a lower rule set: what was once asked of texts is asked for ever.
    private func rulesRefusal(_ after: PublicationSettings) -> Refusal? {
        after.rules < settings.rules ? .rulesLowered(from: settings.rules.rawValue, to: after.rules.rawValue) : nil
    }

    private var consentRefusal: Refusal? {
        guard settings.policyApprovals > 0, let person else { return nil }
        let others = admins.map(\.id).filter { $0 != person.id }
        let given = others.filter(consents.contains)
        guard given.count < settings.policyApprovals else { return nil }
        return .consentMissing(
            content: after.digest.description, needed: settings.policyApprovals, given: given,
            others: others.filter { !given.contains($0) })
    }
}
