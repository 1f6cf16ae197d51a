import Foundation
import Testing

/// A folder of its own in which ssh-keygen makes keys and signatures.
final class Keyring: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "galley-keys-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Makes a key; gives the line of its `.pub` file.
    func makeKey(_ name: String, _ options: String...) throws -> String { try makeKey(name, options) }

    func makeKey(_ name: String, _ options: [String]) throws -> String {
        try keygen(["-q", "-N", "", "-C", "\(name)@desk", "-f", path(name)] + options)
        return try String(contentsOfFile: path(name) + ".pub", encoding: .utf8).trimmingCharacters(in: .newlines)
    }

    /// The armoured signature of `payload` by a key made here.
    func sign(_ payload: [UInt8], by key: String, namespace: String = "git", _ options: String...) throws -> [UInt8] {
        try write(payload, "payload")
        try? FileManager.default.removeItem(atPath: path("payload.sig"))
        try keygen(["-Y", "sign", "-q", "-n", namespace, "-f", path(key)] + options + [path("payload")])
        return [UInt8](try Data(contentsOf: URL(filePath: path("payload.sig"))))
    }

    /// Whether ssh-keygen itself takes the signature for one of `payload`.
    func accepts(_ signature: [UInt8], _ payload: [UInt8], namespace: String = "git") throws -> Bool {
        try write(signature, "checked.sig")
        try write(payload, "checked")
        return try run(
            ["-Y", "check-novalidate", "-n", namespace, "-s", path("checked.sig")], input: path("checked")
        ).status == 0
    }

    /// What `ssh-keygen -l` says.
    func fingerprint(_ line: String) throws -> String {
        try write(Array((line + "\n").utf8), "listed.pub")
        return try run(["-l", "-f", path("listed.pub")]).output.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    private func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: URL(filePath: path(name))) }

    private func keygen(_ arguments: [String]) throws {
        let ended = try run(arguments)
        try #require(ended.status == 0, "\(ended.output)")
    }

    private func run(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/ssh-keygen")
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) } ?? FileHandle.nullDevice
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
