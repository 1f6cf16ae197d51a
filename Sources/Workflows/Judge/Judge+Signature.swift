internal import Signatures
import Text

extension Judge {
    /// Checks the signature: one that is there must be the person's own; one that is required may not be missing.
    mutating func judgeSignature(_ event: Event) {
        guard let key = judgedKey(orMissing: "The commit is not signed.") else { return }
        guard let owner = policy.masthead.signer(with: key)?.id else {
            return reportUnknown(key, severity: asksForSignature ? .error : .warning, expected: event.by)
        }
        if owner != event.by {
            report(
                .signerNotCommitter, "\(event.by) is said to have acted, and the key is \(owner)'s.", expected: event.by,
                found: owner)
        }
    }

    /// Where signatures are required, a change by hand must be signed too, by whoever made the commit.
    mutating func judgeSignatureByHand(orMissing message: String = "The commit is not signed.") {
        guard !commit.articles.isEmpty || !commit.policy.isEmpty || !commit.aliases.isEmpty,
            let key = judgedKey(orMissing: message)
        else { return }
        guard let owner = policy.masthead.signer(with: key)?.id else {
            if asksForSignature { reportUnknown(key, severity: .error, expected: nil) }
            return
        }
        if policy.masthead.contributor(commit.committer) != .person(owner) {
            report(
                .signerNotCommitter, severity: asksForSignature ? .error : .warning,
                "\(commit.committer) is said to have made the commit, and the key is \(owner)'s.", expected: commit.committer,
                found: owner)
        }
    }

    /// The key of a valid signature; an invalid one is reported.
    private mutating func judgedKey(orMissing message: String) -> SSHPublicKey? {
        switch commit.signature {
        case .none:
            if asksForSignature { report(.unsigned, message) }
        case .foreign:
            if asksForSignature { report(.badSignature, "The signature is none of SSH, which alone is verified here.") }
        case .broken(let why): report(.badSignature, "The signature \(why).")
        case .fits(let key): return key
        }
        return nil
    }

    private mutating func reportUnknown(_ key: SSHPublicKey, severity: Severity, expected: String?) {
        let former = policy.masthead.holder(of: key)?.person.id
        report(
            .unknownKey, severity: severity,
            former.map { "The signing key is one of \($0)'s that was retired." }
                ?? "The signing key stood on nobody's entry of the masthead.",
            expected: expected, found: key.fingerprint)
    }

    /// The commit that makes signatures required must be signed itself, which shows that its maker can sign.
    private var asksForSignature: Bool {
        if policy.requiresSignatures { return true }
        return if case .policy(let after) = commit.policyAfter { after.requiresSignatures } else { false }
    }
}
