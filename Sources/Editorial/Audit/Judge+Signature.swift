internal import Signatures

extension Judge {
    /// A signature that is there must be the person's own; one that must be there may not be missing.
    mutating func judgeSignature(_ event: Event) {
        let isRequired = policy.requiresSignatures || makesSignaturesADuty
        switch commit.signature {
        case .none:
            if isRequired { report(.unsigned, "The commit is not signed.") }
        case .foreign:
            if isRequired { report(.badSignature, "The signature is none of SSH, which alone is verified here.") }
        case .broken(let why): report(.badSignature, "The signature \(why).")
        case .fits(let key):
            guard let owner = policy.masthead.signer(with: key)?.id else {
                let former = policy.masthead.holder(of: key)?.person.id
                return report(
                    .unknownKey, severity: isRequired ? .error : .warning,
                    former.map { "The signing key is one of \($0)'s that was retired." }
                        ?? "The signing key stood on nobody's entry of the masthead.",
                    expected: event.by, found: key.fingerprint)
            }
            if owner != event.by {
                report(
                    .signerNotCommitter, "\(event.by) is said to have acted, and the key is \(owner)'s.", expected: event.by,
                    found: owner)
            }
        }
    }

    /// Whoever makes signatures a duty shows with the same commit that they can be made.
    private var makesSignaturesADuty: Bool {
        if case .policy(let after) = commit.policyAfter { after.requiresSignatures } else { false }
    }
}
