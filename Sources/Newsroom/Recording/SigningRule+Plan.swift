import Git
import Signatures
import Workflows

extension SigningRule {
    /// The signer for the commit of `plan`; nil where no signature is asked for.
    func signer(of plan: Plan, in publication: Publication) throws -> CommitSigner? {
        let environment = publication.context.environment
        func configured(_ key: String) throws -> String? { try publication.repository.configured(key) }
        guard isRequired || plan.mustBeSigned else {
            let committer = "\(plan.person.name) <\(plan.person.emails.first ?? "")>"
            return try CommitSigner(committer: committer, environment: environment, configured: configured)
        }
        return try Self.needed { try CommitSigner.ssh(environment: environment, configured: configured) }
    }

    /// The armoured signature of `payload`, verified as the acting person's before anything is written.
    func sign(_ payload: [UInt8], of plan: Plan, by signer: CommitSigner) throws -> [UInt8] {
        let isNeeded = isRequired || plan.mustBeSigned
        let signature = isNeeded ? try Self.needed { try signer.sign(payload) } : try signer.sign(payload)
        guard isNeeded || SSHSignature.isArmoured(signature) else { return signature }
        switch Self.verified(signature, payload) {
        case .success(let key):
            if let refusal = refusal(of: key, by: plan.person, isNeeded: isNeeded) { throw refusal }
        // Where nothing is required, kinds of key that only git can verify are git's business.
        case .failure(.unsupported) where !isNeeded: break
        case .failure(let fault): throw Refusal.signatureUnfit(fault.message)
        }
        return signature
    }

    private static func verified(_ signature: [UInt8], _ payload: [UInt8]) -> Result<SSHPublicKey, SignatureFault> {
        Result { () throws(SignatureFault) in try SSHSignature(armoured: signature).verify(payload) }
    }

    /// The refusal for a failure to sign where a signature is required.
    private static func needed<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let failure as SigningFailure {
            throw Refusal.signatureMissing(cause: failure.description)
        }
    }

    /// Checks, without signing, that the commits of `plans` can be signed.
    func preflight(_ plans: [Plan], in publication: Publication) throws {
        for plan in plans where isRequired || plan.mustBeSigned {
            if let obstacle = try obstacle(for: plan.person, in: publication) { throw obstacle }
        }
    }
}
