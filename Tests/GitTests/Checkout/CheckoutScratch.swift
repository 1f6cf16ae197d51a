import Foundation

@testable import Git

/// A git repository in a folder of its own, made and looked at with git itself.
struct CheckoutScratch: Codable, Sendable {
    let home: String
    var root: String
    var gitDirectory: String

    struct GitFailed: Error { let arguments: [String], said: String }

    init(_ files: [String: String] = ["articles/2018/09/one.md": "one\n", "articles/2018/09/two.md": "two\n", "top.md": "top\n"])
        throws
    {
        home = FileManager.default.temporaryDirectory.path + "/galley-checkout-" + UUID().uuidString
        root = home + "/work"
        gitDirectory = root + "/.git"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try git("init", "-q", "-b", "main")
        for (path, text) in files { try write(text, path) }
        try git("add", "-A")
        try git("commit", "-q", "--allow-empty", "-m", "first")
    }

    var environment: [String: String] {
        [
            "HOME": home, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example.org", "LC_ALL": "C", "GNUPGHOME": home + "/gnupg",
        ]
    }

    @discardableResult
    func git(_ arguments: String..., input: String? = nil) throws -> String {
        let process = ChildProcess(program: "git", arguments: ["-C", root] + arguments, environment: environment)
        let ended = try process.run(input: input.map { Array($0.utf8) })
        guard ended.status == 0 else {
            throw GitFailed(arguments: arguments, said: String(decoding: ended.errors, as: UTF8.self))
        }
        return String(decoding: ended.output, as: UTF8.self)
    }

    func id(_ arguments: String..., input: String? = nil) throws -> ObjectID {
        let process = ChildProcess(program: "git", arguments: ["-C", root] + arguments, environment: environment)
        let ended = try process.run(input: input.map { Array($0.utf8) })
        let line = String(decoding: ended.output.prefix { $0 != 10 }, as: UTF8.self)
        guard let id = ObjectID(hex: line) else {
            throw GitFailed(arguments: arguments, said: String(decoding: ended.errors, as: UTF8.self))
        }
        return id
    }

    func write(_ text: String, _ path: String) throws {
        let file = root + "/" + path
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    var checkout: Checkout { Checkout(root: root, gitDirectory: gitDirectory) }

    /// A commit on top of HEAD that holds these texts (nil removes), made without touching index or work tree.
    func transaction(_ texts: [String: String?], onDisk: [String: String] = [:], executable: Bool = false) throws
        -> CheckoutTransaction
    {
        let index = home + "/side-index"
        var side = environment
        side["GIT_INDEX_FILE"] = index
        func aside(_ arguments: [String], input: String? = nil) throws -> String {
            let process = ChildProcess(program: "git", arguments: ["-C", root] + arguments, environment: side)
            let ended = try process.run(input: input.map { Array($0.utf8) } ?? [])
            guard ended.status == 0 else {
                throw GitFailed(arguments: arguments, said: String(decoding: ended.errors, as: UTF8.self))
            }
            return String(decoding: ended.output, as: UTF8.self).trimmingCharacters(in: .newlines)
        }
        _ = try aside(["read-tree", "HEAD"])
        var changes: [FileChange] = []
        for (path, text) in texts {
            let listed = try git("ls-tree", "HEAD", path)
            var old = listed.isEmpty ? nil : ObjectID(hex: String(listed.split(separator: " ")[2].prefix(40)))
            if let typed = onDisk[path] { old = FileContent.identifier(of: Array(typed.utf8)) }
            guard let text else {
                _ = try aside(["update-index", "--force-remove", path])
                changes.append(FileChange(path: path, onDisk: old, new: nil))
                continue
            }
            let blob = try id("hash-object", "-w", "--stdin", input: text)
            _ = try aside(["update-index", "--add", "--cacheinfo", "\(executable ? "100755" : "100644"),\(blob),\(path)"])
            changes.append(FileChange(path: path, onDisk: old, new: (blob, Array(text.utf8), executable)))
        }
        let tree = try aside(["write-tree"])
        let commit = try id("commit-tree", "-p", "HEAD", "-m", "move", tree)
        return CheckoutTransaction(commit: commit, changes: changes)
    }

    func moveRef(_ transaction: CheckoutTransaction) throws -> Bool {
        try git("update-ref", "HEAD", transaction.commit.hex)
        return true
    }

    func land(_ texts: [String: String?], onDisk: [String: String] = [:], with checkout: Checkout? = nil) throws
        -> CheckoutOutcome
    {
        let transaction = try transaction(texts, onDisk: onDisk)
        return try (checkout ?? self.checkout).commit(transaction) { try moveRef(transaction) }
    }

    func recover() throws -> Recovery {
        try checkout.recover(
            headContains: { commit in
                try git("rev-list", "HEAD").split(separator: "\n").contains(Substring(commit.hex))
            },
            blob: { Array(try git("cat-file", "blob", $0.hex).utf8) })
    }

    /// Everything that git finds to say: nothing, if all is well.
    func complaints(status expected: String = "") throws -> [String] {
        var found: [String] = []
        let status = try git("--no-optional-locks", "status", "--porcelain", "--untracked-files=all")
        if status != expected { found.append("status: \(status)") }
        if try git("write-tree") != git("rev-parse", "HEAD^{tree}") { found.append("write-tree differs from HEAD") }
        do { try git("fsck", "--strict", "--no-dangling") } catch { found.append("fsck: \(error)") }
        for name in (try? FileManager.default.contentsOfDirectory(atPath: gitDirectory + "/galley")) ?? [] {
            found.append("left behind: \(name)")
        }
        if exists(gitDirectory + "/index.lock") { found.append("index.lock left behind") }
        return found
    }

    func remove() { try? FileManager.default.removeItem(atPath: home) }
}
