internal import Foundation
import Git
import Signatures
import Workflows

extension Publication {
    /// The key that git's configuration names, with its entry on the masthead in HEAD.
    public func keyInUse() throws -> KeyInUse { try describe(signingKey()) }

    /// Configures git to sign the commits of this repository with a key, and so Galley's.
    /// - Parameter key: the path of a private key or of its `.pub` file, or a public key whose private half an agent holds.
    public func useKey(_ key: String) throws -> KeyInUse {
        let (found, value) = try named(key)
        let described = try describe(found)
        if !context.isDryRun { try configure(value) }
        return described
    }

    /// Makes an Ed25519 key at `path`, without a passphrase, and uses it; nil in a dry run.
    public func useNewKey(at path: String) throws -> KeyInUse? {
        let path = absolute(path)
        let snapshot = try? snapshot()
        let actor = try snapshot.flatMap { try Actor(self, $0.masthead).person }
        if (try? SigningKey(path: path, context.environment)) != nil { throw Refusal.fileThere(path: path) }
        if context.isDryRun { return nil }
        let comment = try actor?.emails.first ?? gitIdentity().email ?? "galley"
        let made: SigningKey
        do { made = try SigningKey.make(at: path, comment: comment, environment: context.environment) } catch {
            throw Refusal.trouble("no key could be made: \(error)")
        }
        let described = try describe((Self.key(made.publicLine), made))
        try configure(path)
        return described
    }

    /// The key that git's configuration names.
    func signingKey() throws -> (key: SSHPublicKey, source: SigningKey) {
        let source: SigningKey
        do {
            source = try SigningKey(environment: context.environment) { try repository.configured($0) }
        } catch { throw Refusal.noSigningKey(cause: "\(error)") }
        return (try Self.key(source.publicLine), source)
    }

    private func named(_ key: String) throws -> (found: (key: SSHPublicKey, source: SigningKey), value: String) {
        if let line = key.hasPrefix("key::") ? String(key.dropFirst(5)) : (try? SSHPublicKey(line: key)).map({ _ in key }) {
            let source = try SigningKey(environment: context.environment) {
                ["gpg.format": "ssh", "user.signingKey": "key::" + line][$0]
            }
            return ((try Self.key(line), source), "key::" + line)
        }
        let path = absolute(key)
        let source: SigningKey
        do { source = try SigningKey(path: path, context.environment) } catch { throw Refusal.noSuchFile(path) }
        return ((try Self.key(source.publicLine), source), path)
    }

    private func absolute(_ path: String) -> String {
        if path.hasPrefix("~/"), let home = context.environment["HOME"] { return home + path.dropFirst() }
        let whole = path.hasPrefix("/") ? path : context.folder + "/" + path
        return URL(filePath: whole).standardizedFileURL.path(percentEncoded: false)
    }

    private func configure(_ key: String) throws {
        try repository.configure([("gpg.format", "ssh"), ("user.signingkey", key), ("commit.gpgsign", "true")])
    }

    private func describe(_ found: (key: SSHPublicKey, source: SigningKey)) throws -> KeyInUse {
        // A key may be chosen before there is a publication: the founder's.
        let snapshot = try? snapshot()
        let holder = snapshot?.masthead.holder(of: found.key)
        return KeyInUse(
            key: found.key, path: found.source.path, comment: SSHPublicKey.comment(ofLine: found.source.publicLine),
            holder: holder?.person, isRetired: holder.map { $0.key.isRetired || $0.person.isRetired } ?? false,
            hasMasthead: snapshot != nil, isRequired: snapshot?.settings.signatures == .required,
            actor: try snapshot.flatMap { try Actor(self, $0.masthead).person })
    }

    private static func key(_ line: String) throws(Refusal) -> SSHPublicKey {
        do { return try SSHPublicKey(line: line) } catch { throw .noPublicKey(why: error.remedy) }
    }
}
