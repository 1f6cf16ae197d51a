internal import Glibc

/// The key with which git signs over SSH, found without signing.
public struct SigningKey: Hashable, Sendable {
    /// The path of its file; nil where an agent holds it.
    public let path: String?
    /// What its `.pub` file says, or what the agent is asked for.
    public let publicLine: String

    /// The key that the configuration names.
    /// - Throws: where it names none, or its public half cannot be found.
    public init(environment: [String: String], configured: (String) throws -> String?) throws(SigningFailure) {
        func value(_ key: String) throws(SigningFailure) -> String? {
            do { return try configured(key) } catch { throw SigningFailure(.configuration("\(error)")) }
        }
        let format = try value("gpg.format") ?? "openpgp"
        guard format == "ssh" else { throw SigningFailure(.notSSH(format)) }
        let key = try value("user.signingKey").flatMap { $0.isEmpty ? nil : $0 }
        switch try SSHKey(configured: key, command: value("gpg.ssh.defaultKeyCommand"), environment).form {
        case .inAgent(let line): self.init(path: nil, publicLine: line)
        case .file(let path): try self.init(path: path, environment)
        }
    }

    /// The key in a file: a `.pub` file, or a private key with one beside it.
    public init(path: String, _ environment: [String: String]) throws(SigningFailure) {
        let path = HomePath.expanded(path, environment)
        let text = try Self.read(path)
        if !text.hasPrefix("-----BEGIN") {
            self.init(path: path, publicLine: Self.firstLine(text))
        } else if let beside = try? Self.read(path + ".pub") {
            self.init(path: path, publicLine: Self.firstLine(beside))
        } else {
            self.init(path: path, publicLine: try Self.derived(path, environment))
        }
    }

    private init(path: String?, publicLine: String) {
        self.path = path
        self.publicLine = publicLine
    }

    /// Makes an Ed25519 key without a passphrase, and its `.pub` file. A file that is there is never overwritten.
    public static func make(at path: String, comment: String, environment: [String: String]) throws(SigningFailure) -> SigningKey
    {
        let path = HomePath.expanded(path, environment)
        if let end = path.lastIndex(of: "/"), end > path.startIndex { mkdir(String(path[..<end]), 0o700) }
        let process = ChildProcess(
            program: "ssh-keygen", arguments: ["-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", path],
            environment: environment)
        try Self.succeed(process)
        return try SigningKey(path: path, environment)
    }

    /// A private key's public half, which needs no passphrase only if the key has none.
    private static func derived(_ path: String, _ environment: [String: String]) throws(SigningFailure) -> String {
        let process = ChildProcess(
            program: "ssh-keygen", arguments: ["-y", "-P", "", "-f", path], environment: environment)
        return firstLine(String(decoding: try succeed(process), as: UTF8.self))
    }

    @discardableResult
    private static func succeed(_ process: ChildProcess) throws(SigningFailure) -> [UInt8] {
        let ended: ChildProcess.Ended
        do { ended = try process.run() } catch { throw SigningFailure(.file(error)) }
        guard ended.status == 0 else {
            let said = String(decoding: ended.errors + ended.output, as: UTF8.self)
            throw SigningFailure(.refused(program: process.program, status: ended.status, said: said))
        }
        return ended.output
    }

    private static func read(_ path: String) throws(SigningFailure) -> String {
        guard let file = Descriptor.open(path, O_RDONLY | O_NONBLOCK), let status = file.status(), status.isRegular,
            let bytes = file.readAll(limit: 1 << 16)
        else { throw SigningFailure(.file(.last("read", path))) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func firstLine(_ text: String) -> String {
        String(decoding: text.utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }
}
