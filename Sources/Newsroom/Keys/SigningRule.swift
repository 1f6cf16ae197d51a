import Git
import Signatures
import Workflows

/// Which commits must be signed, and whose keys count: those on the masthead of the parent.
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

    /// Whether a commit has a signature by a key of this person, or needs none.
    func isMet(by commit: Commit, of person: String, _ repository: Repository) throws -> Bool {
        guard isRequired else { return true }
        guard commit.isSigned, let signed = try repository.signature(ofCommit: commit.id),
            let key = try? SSHSignature(armoured: signed.signature).verify(signed.payload)
        else { return false }
        return masthead.signer(with: key)?.id == person
    }

    /// Why a key may not sign for a person. Where no signature is required, only another person's key is refused.
    func refusal(of key: SSHPublicKey, by person: Person, isNeeded: Bool) -> Refusal? {
        if masthead.signer(with: key)?.id == person.id { return nil }
        let holder = masthead.holder(of: key)?.person.id
        guard isNeeded || holder != nil && holder != person.id else { return nil }
        return .signingKeyUnknown(person: person.id, fingerprint: key.fingerprint, line: key.line, holder: holder)
    }

    /// Why a person cannot sign here; nil also where only signing itself will tell.
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
    var message: String {
        switch self {
        case .unreadable: "cannot be read as one of SSH"
        case .wrongNamespace(let name): "is one for \(name), not for git"
        case .unsupported(let kind): "is of the kind \(kind), which cannot be verified here"
        case .doesNotFit: "does not fit the commit"
        }
    }
}
