/// A commit that should be signed and could not be. It is not made then.
public struct SigningFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What stood in the way.
    public enum Reason: Hashable, Sendable {
        /// `gpg.format` names something that is unknown here.
        case unknownFormat(String)
        /// SSH signatures are asked for, and `gpg.format` says something else.
        case notSSH(String)
        /// Signing with ssh, and neither `user.signingKey` nor `gpg.ssh.defaultKeyCommand` gives a key.
        case noKey
        /// The program ended with this status and said this.
        case refused(program: String, status: Int32, said: String)
        /// A file or program could not be used.
        case file(FileError)
        /// The configuration could not be read.
        case configuration(String)
    }

    /// What stood in the way.
    public let reason: Reason

    /// A failure for this reason.
    public init(_ reason: Reason) { self.reason = reason }

    public var description: String {
        switch reason {
        case .unknownFormat(let format): "gpg.format is \(format), and only openpgp, ssh and x509 are known"
        case .notSSH(let format): "gpg.format is \(format), and must be ssh"
        case .noKey: "user.signingKey or gpg.ssh.defaultKeyCommand must name a key to sign with ssh"
        case .refused(let program, let status, let said):
            // ssh-keygen ends its lines with CR and LF.
            "\(program) did not sign (status \(status)): \(said.split(whereSeparator: \.isNewline).joined(separator: "; "))"
        case .file(let error): error.description
        case .configuration(let what): "the configuration for signing cannot be read: \(what)"
        }
    }
}
