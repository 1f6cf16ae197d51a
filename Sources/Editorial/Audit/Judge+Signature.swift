extension Judge {
    /// A signature that is there must be the person's own; one that must be there may not be missing.
    mutating func judgeSignature(_ event: Event) {
        switch commit.signature {
        case .none:
            if policy.requiresSignatures { report(.unsigned, "The commit is not signed.") }
        case .foreign:
            if policy.requiresSignatures { report(.badSignature, "The signature is none of SSH, which alone is verified here.") }
        case .broken(let why): report(.badSignature, "The signature does not hold: \(why).")
        case .fits(let key):
            guard let owner = policy.masthead.owner(ofKey: key) else {
                return report(
                    .unknownKey, severity: policy.requiresSignatures ? .error : .warning,
                    "The signing key stood on nobody's entry of the masthead.", found: key)
            }
            if owner != event.by {
                report(
                    .signerNotCommitter, "\(event.by) is said to have acted, and the key is \(owner)'s.", expected: event.by,
                    found: owner)
            }
        }
    }
}
