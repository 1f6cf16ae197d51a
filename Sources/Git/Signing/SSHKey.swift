internal import Glibc

/// A key that ssh-keygen signs with: a file's path, or a public key whose private half an agent holds.
struct SSHKey: Sendable {
    enum Form {
        case file(String)
        case inAgent(String)
    }

    let form: Form

    /// As git reads it: `key::` and what begins as a public key does are the key itself, all else is a path.
    init(configured key: String?, command: String?, _ environment: [String: String]) throws(SigningFailure) {
        if let key {
            form = Self.literal(key).map(Form.inAgent) ?? .file(HomePath.expanded(key, environment))
            return
        }
        guard let command, !command.isEmpty else { throw SigningFailure(.noKey) }
        let shell = ChildProcess(program: "/bin/sh", arguments: ["-c", command], environment: environment)
        let ended: ChildProcess.Ended
        do { ended = try shell.run() } catch { throw SigningFailure(.file(error)) }
        let line = String(decoding: ended.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard ended.status == 0, let key = Self.literal(line) else {
            let said = String(decoding: ended.errors, as: UTF8.self)
            throw ended.status == 0
                ? SigningFailure(.noKey) : SigningFailure(.refused(program: command, status: ended.status, said: said))
        }
        form = .inAgent(key)
    }

    func sign(_ payload: [UInt8], _ program: String, _ environment: [String: String]) throws(SigningFailure) -> [UInt8] {
        let ended: ChildProcess.Ended
        do throws(FileError) {
            let folder = try ScratchFolder(environment)
            try folder.write(payload, "payload")
            var arguments = ["-Y", "sign", "-n", "git", "-f"]
            switch form {
            case .file(let path): arguments.append(path)
            case .inAgent(let key):
                try folder.write(Array((key + "\n").utf8), "key")
                arguments += [folder.path + "/key", "-U"]
            }
            let process = ChildProcess(
                program: program, arguments: arguments + [folder.path + "/payload"], environment: environment)
            ended = try process.run()
            if ended.status == 0 { return try folder.read("payload.sig") }
        } catch { throw SigningFailure(.file(error)) }
        throw SigningFailure(
            .refused(program: program, status: ended.status, said: String(decoding: ended.errors, as: UTF8.self)))
    }

    private static func literal(_ key: String) -> String? {
        if key.hasPrefix("key::") { return String(key.dropFirst(5)) }
        return key.hasPrefix("ssh-") ? key : nil
    }
}

/// A temporary folder that only this user can read; removed with its contents.
private struct ScratchFolder: ~Copyable {
    let path: String

    init(_ environment: [String: String]) throws(FileError) {
        let pattern = (environment["TMPDIR"] ?? "/tmp") + "/galley-sign-XXXXXX"
        var bytes = Array(pattern.utf8CString)
        guard mkdtemp(&bytes) != nil else { throw .last("make", pattern) }
        path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in ["payload", "payload.sig", "key"] { unlink(path + "/" + name) }
        rmdir(path)
    }

    func write(_ bytes: [UInt8], _ name: String) throws(FileError) {
        let file = path + "/" + name
        guard let descriptor = Descriptor.open(file, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600), descriptor.writeAll(bytes) else {
            throw .last("write", file)
        }
    }

    func read(_ name: String) throws(FileError) -> [UInt8] {
        let file = path + "/" + name
        guard let descriptor = Descriptor.open(file, O_RDONLY), let status = descriptor.status(),
            let bytes = descriptor.readAll(limit: Int(status.st_size))
        else { throw .last("read", file) }
        return bytes
    }
}
