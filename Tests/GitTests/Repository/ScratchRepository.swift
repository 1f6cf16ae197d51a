import Foundation
import Testing

@testable import Git

/// A real repository in a temporary folder, with git itself to ask; it goes with the test.
final class ScratchRepository {
    let root: URL
    let repository: Repository

    init(bare: Bool = false) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "galley-git-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        repository = try Repository.create(at: root.appending(path: "site").path(), bare: bare, branch: "main")
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.appending(path: "site").path() }

    /// Runs git and gives what it prints, without the last line break.
    @discardableResult
    func git(_ arguments: String..., input: [UInt8] = [], at folder: String? = nil) throws -> String {
        try git(arguments, input: input, at: folder)
    }

    @discardableResult
    func git(_ arguments: [String], input: [UInt8] = [], at folder: String? = nil) throws -> String {
        let (status, output) = try Self.run(["git"] + arguments, in: folder ?? path, home: root.path(), input: input)
        try #require(status == 0, "git \(arguments) ended with \(status): \(output)")
        return output
    }

    /// What git prints where its status may say no.
    func gitIfAny(_ arguments: String...) throws -> String {
        try Self.run(["git"] + arguments, in: path, home: root.path(), input: []).output
    }

    func write(_ text: String, at name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Another look at the same repository, with nothing cached.
    func reopened(at folder: String? = nil) throws -> Repository {
        try #require(try Repository.open(at: folder ?? path))
    }

    func tree(_ files: [String: String]) throws -> ObjectID {
        let changes = try files.map { path, text in
            TreeChange.put(path: path, id: try repository.writeBlob(Array(text.utf8)), mode: .regular)
        }
        return try repository.writeTree(base: nil, changes: changes)
    }

    func commit(
        _ message: String, tree: ObjectID? = nil, parents: [ObjectID] = [], time: Int64 = 1_600_000_000
    ) throws -> ObjectID {
        let person = Self.person(time)
        return try repository.writeCommit(
            CommitDraft(
                tree: try tree ?? self.tree([:]), parents: parents, author: person, committer: person,
                message: Array(message.utf8)))
    }

    static func person(_ time: Int64 = 1_600_000_000) -> Signature {
        Signature(name: "Seo Hana", email: "hana@example.org", time: time, offset: 540)
    }

    static func run(
        _ command: [String], in folder: String, home: String, input: [UInt8], extra: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(filePath: folder)
        var environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
            "GIT_AUTHOR_NAME": "Park Jun", "GIT_AUTHOR_EMAIL": "jun@example.org",
            "GIT_COMMITTER_NAME": "Park Jun", "GIT_COMMITTER_EMAIL": "jun@example.org",
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "protocol.file.allow", "GIT_CONFIG_VALUE_0": "always",
        ]
        environment.merge(extra) { $1 }
        process.environment = environment
        let scratch = URL(filePath: home).appending(path: "input-\(UUID().uuidString)")
        try Data(input).write(to: scratch)
        process.standardInput = try FileHandle(forReadingFrom: scratch)
        let output = Pipe()
        process.standardOutput = output
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        var text = String(decoding: bytes, as: UTF8.self)
        if text.hasSuffix("\n") { text.removeLast() }
        return (process.terminationStatus, text)
    }
}
