/// Signs commits as git's configuration asks: `commit.gpgSign`, `gpg.format`, `gpg.program` and its kin, `user.signingKey`.
public struct CommitSigner: Sendable {
    private let method: Method
    private let environment: [String: String]

    private enum Method: Sendable {
        /// gpg and gpgsm, which take the same arguments.
        case gnupg(program: String, key: String)
        case ssh(program: String, key: SSHKey)
    }

    /// Nil if commits are not to be signed.
    /// - Parameters:
    ///   - committer: `Name <address>`, by which gpg finds a key where `user.signingKey` names none.
    ///   - configured: a value of git's configuration.
    public init?(
        committer: String, environment: [String: String], configured: (String) throws -> String?
    ) throws(SigningFailure) {
        func value(_ key: String) throws(SigningFailure) -> String? {
            do { return try configured(key) } catch { throw SigningFailure(.configuration("\(error)")) }
        }
        guard ConfigurationBool.isTrue(try value("commit.gpgSign")) else { return nil }
        try self.init(committer: committer, environment, value)
    }

    /// The signer of a repository in which every commit is signed over SSH, whatever `commit.gpgSign` says.
    public static func ssh(
        environment: [String: String], configured: (String) throws -> String?
    ) throws(SigningFailure) -> CommitSigner {
        func value(_ key: String) throws(SigningFailure) -> String? {
            do { return try configured(key) } catch { throw SigningFailure(.configuration("\(error)")) }
        }
        let format = try value("gpg.format") ?? "openpgp"
        guard format == "ssh" else { throw SigningFailure(.notSSH(format)) }
        return try CommitSigner(committer: "", environment, value)
    }

    private init(
        committer: String, _ environment: [String: String], _ value: (String) throws(SigningFailure) -> String?
    ) throws(SigningFailure) {
        self.environment = environment
        let key = try value("user.signingKey").flatMap { $0.isEmpty ? nil : $0 }
        let format = try value("gpg.format") ?? "openpgp"
        switch format {
        case "openpgp":
            let general = try value("gpg.program") ?? "gpg"
            let program = try value("gpg.openpgp.program") ?? general
            method = .gnupg(program: HomePath.expanded(program, environment), key: key ?? committer)
        case "x509":
            let program = try value("gpg.x509.program") ?? "gpgsm"
            method = .gnupg(program: HomePath.expanded(program, environment), key: key ?? committer)
        case "ssh":
            let program = try value("gpg.ssh.program") ?? "ssh-keygen"
            let key = try SSHKey(configured: key, command: value("gpg.ssh.defaultKeyCommand"), environment)
            method = .ssh(program: HomePath.expanded(program, environment), key: key)
        default: throw SigningFailure(.unknownFormat(format))
        }
    }

    /// The armoured signature of a commit's bytes, as it goes into the `gpgsig` header.
    public func sign(_ payload: [UInt8]) throws(SigningFailure) -> [UInt8] {
        let signature =
            switch method {
            case .gnupg(let program, let key): try signWithGnuPG(payload, program, key)
            case .ssh(let program, let key): try key.sign(payload, program, environment)
            }
        return signature.filter { $0 != UInt8(ascii: "\r") }
    }

    private func signWithGnuPG(_ payload: [UInt8], _ program: String, _ key: String) throws(SigningFailure) -> [UInt8] {
        let process = ChildProcess(program: program, arguments: ["--status-fd=2", "-bsau", key], environment: environment)
        let ended: ChildProcess.Ended
        do { ended = try process.run(input: payload) } catch { throw SigningFailure(.file(error)) }
        let said = String(decoding: ended.errors, as: UTF8.self)
        // Gpg may end well without having signed; its word counts.
        let isSigned = said.hasPrefix("[GNUPG:] SIG_CREATED ") || said.contains("\n[GNUPG:] SIG_CREATED ")
        guard ended.status == 0, isSigned, !ended.output.isEmpty else {
            throw SigningFailure(.refused(program: program, status: ended.status, said: said))
        }
        return ended.output
    }
}
