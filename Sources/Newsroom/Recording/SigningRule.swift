import Editorial
import Git
import Signatures

/// Which commits must be signed, and whose keys count: what stands on the masthead of the parent.
struct SigningRule {
    let isRequired: Bool
    let masthead: Masthead

    init(_ snapshot: Snapshot) {
        isRequired = snapshot.settings.signatures == .required
        masthead = snapshot.masthead
    }

    init(isRequired: Bool, masthead: Masthead) {
        self.isRequired = isRequired
        self.masthead = masthead
    }

    /// Whether a commit carries the signature that it needed, by a key of this person.
    func isMet(by commit: Commit, of person: String, _ repository: Repository) throws -> Bool {
        guard isRequired else { return true }
        guard commit.isSigned, let signed = try repository.signature(ofCommit: commit.id),
            let key = try? SSHSignature(armoured: signed.signature).verify(signed.payload)
        else { return false }
        return masthead.signer(with: key)?.id == person
    }

    /// What signs the commit of `plan`; nil where nobody asks for a signature.
    func signer(of plan: Plan, in publication: Publication) throws -> CommitSigner? {
        let environment = publication.surroundings.environment
        func configured(_ key: String) throws -> String? { try publication.repository.configured(key) }
        guard isRequired || plan.mustBeSigned else {
            let committer = "\(plan.person.name) <\(plan.person.emails.first ?? "")>"
            return try CommitSigner(committer: committer, environment: environment, configured: configured)
        }
        return try Self.needed { try CommitSigner.ssh(environment: environment, configured: configured) }
    }

    /// The armoured signature of `payload`, seen to fit and to be the acting person's before anything is written.
    func sign(_ payload: [UInt8], of plan: Plan, by signer: CommitSigner) throws -> [UInt8] {
        let isNeeded = isRequired || plan.mustBeSigned
        let signature = isNeeded ? try Self.needed { try signer.sign(payload) } : try signer.sign(payload)
        guard isNeeded || SSHSignature.isArmoured(signature) else { return signature }
        switch Self.verified(signature, payload) {
        case .success(let key):
            if let refusal = refusal(of: key, by: plan.person, isNeeded: isNeeded) { throw refusal }
        // Where nothing is required, kinds of key that only git can verify are git's business.
        case .failure(.unsupported) where !isNeeded: break
        case .failure(let fault): throw Refusal.signatureUnfit(fault.words)
        }
        return signature
    }

    private static func verified(_ signature: [UInt8], _ payload: [UInt8]) -> Result<SSHPublicKey, SignatureFault> {
        Result { () throws(SignatureFault) in try SSHSignature(armoured: signature).verify(payload) }
    }

    /// A failure to sign where a signature must be there.
    private static func needed<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let failure as SigningFailure {
            throw Refusal.signatureMissing(cause: failure.description)
        }
    }

    /// Why a key does not sign for a person. Where no signature is required, only another person's key is refused.
    func refusal(of key: SSHPublicKey, by person: Person, isNeeded: Bool) -> Refusal? {
        if masthead.signer(with: key)?.id == person.id { return nil }
        let holder = masthead.holder(of: key)?.person.id
        guard isNeeded || holder != nil && holder != person.id else { return nil }
        return .signingKeyUnknown(person: person.id, fingerprint: key.fingerprint, line: key.line, holder: holder)
    }

    /// Sees that the commits of `plans` can be signed, as far as that can be told without signing.
    func foresee(_ plans: [Plan], in publication: Publication) throws {
        for plan in plans where isRequired || plan.mustBeSigned {
            if let obstacle = try obstacle(for: plan.person, in: publication) { throw obstacle }
        }
    }

    /// Why a person could not sign here now; nil also where only the signature itself will tell.
    func obstacle(for person: Person, in publication: Publication) throws -> Refusal? {
        do {
            let key = try publication.signingKey().key
            return refusal(of: key, by: person, isNeeded: true)
        } catch Refusal.noSigningKey(let cause) {
            return .signatureMissing(cause: cause)
        } catch Refusal.noPublicKey(let why) {
            return .signatureMissing(cause: "its public half would have to be \(why)")
        }
    }
}

extension SignatureFault {
    /// What is wrong, to follow “the signature”.
    var words: String {
        switch self {
        case .unreadable: "cannot be read as one of SSH"
        case .wrongNamespace(let name): "is one for \(name), not for git"
        case .unsupported(let kind): "is of the kind \(kind), which cannot be verified here"
        case .doesNotFit: "does not fit the commit"
        }
    }
}
