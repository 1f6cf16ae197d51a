import Foundation
import Testing

@testable import Git

@Suite struct CommitSignerTests {
    private func run(_ scratch: CheckoutScratch, _ program: String, _ arguments: [String], input: String? = nil) throws {
        let ended = try ChildProcess(program: program, arguments: arguments, environment: scratch.environment)
            .run(input: input.map { Array($0.utf8) })
        try #require(ended.status == 0, "\(String(decoding: ended.errors, as: UTF8.self))")
    }

    private func signer(_ scratch: CheckoutScratch, _ configuration: [String: String]) throws -> CommitSigner? {
        try CommitSigner(committer: "A <a@example.org>", environment: scratch.environment, configured: { configuration[$0] })
    }

    /// A commit of HEAD's tree with this signature in its header.
    private func commit(_ scratch: CheckoutScratch, _ signer: CommitSigner) throws -> ObjectID {
        let tree = try scratch.id("rev-parse", "HEAD^{tree}")
        let who = "A <a@example.org> 1700000000 +0000"
        let (head, message) = ("tree \(tree)\nauthor \(who)\ncommitter \(who)\n", "\nsigned\n")
        let signature = String(decoding: try signer.sign(Array((head + message).utf8)), as: UTF8.self)
        let lines = signature.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n ")
        let trimmed = lines.hasSuffix("\n ") ? String(lines.dropLast(2)) : lines
        return try scratch.id(
            "hash-object", "-t", "commit", "-w", "--stdin", input: head + "gpgsig " + trimmed + "\n" + message)
    }

    @Test func `nothing is signed unless it is asked for`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        #expect(try signer(scratch, [:]) == nil)
        #expect(try signer(scratch, ["commit.gpgSign": "false"]) == nil)
        #expect(throws: SigningFailure(.unknownFormat("runes"))) {
            _ = try signer(scratch, ["commit.gpgSign": "true", "gpg.format": "runes"])
        }
        #expect(throws: SigningFailure(.noKey)) { _ = try signer(scratch, ["commit.gpgSign": "true", "gpg.format": "ssh"]) }
    }

    @Test func `git verifies what an ssh key signed`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let key = scratch.home + "/key"
        try run(scratch, "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key])
        let allowed = scratch.home + "/allowed"
        let publicKey = try String(contentsOfFile: key + ".pub", encoding: .utf8)
        try "a@example.org \(publicKey)".write(toFile: allowed, atomically: true, encoding: .utf8)
        try scratch.git("config", "gpg.format", "ssh")
        try scratch.git("config", "gpg.ssh.allowedSignersFile", allowed)
        let configuration = ["commit.gpgSign": "true", "gpg.format": "ssh", "user.signingKey": "~/key"]
        let signer = try #require(try signer(scratch, configuration))
        try scratch.git("verify-commit", commit(scratch, signer).hex)
        #expect(throws: SigningFailure.self) {
            try self.signer(scratch, configuration.merging(["user.signingKey": "/none"]) { $1 })?.sign([1])
        }
    }

    @Test func `git verifies what a key in an agent signed`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let key = scratch.home + "/key"
        try run(scratch, "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key])
        let publicKey = try String(contentsOfFile: key + ".pub", encoding: .utf8)
        try "a@example.org \(publicKey)".write(toFile: scratch.home + "/allowed", atomically: true, encoding: .utf8)
        try scratch.git("config", "gpg.format", "ssh")
        try scratch.git("config", "gpg.ssh.allowedSignersFile", scratch.home + "/allowed")
        // A socket's path may have 107 bytes.
        let socket = "/tmp/galley-agent-\(getpid())-\(UInt16.random(in: 0...9_999))"
        let agent = Process()
        agent.executableURL = URL(fileURLWithPath: "/usr/bin/ssh-agent")
        agent.arguments = ["-D", "-a", socket]
        agent.standardOutput = FileHandle.nullDevice
        try agent.run()
        defer {
            // It may have inherited that SIGTERM waits.
            kill(agent.processIdentifier, SIGKILL)
            agent.waitUntilExit()
            unlink(socket)
        }
        var environment = scratch.environment
        environment["SSH_AUTH_SOCK"] = socket
        // The agent listens somewhat after its socket is there.
        let add = ChildProcess(program: "ssh-add", arguments: ["-q", key], environment: environment)
        for _ in 0..<3_000 where agent.isRunning {
            if try add.run().status == 0 { break }
            usleep(10_000)
        }
        try FileManager.default.removeItem(atPath: key)
        for configuration in [
            ["user.signingKey": "key::" + publicKey.trimmingCharacters(in: .newlines)],
            ["gpg.ssh.defaultKeyCommand": "cat \(key).pub"],
        ] {
            let all = configuration.merging(["commit.gpgSign": "yes", "gpg.format": "ssh"]) { $1 }
            let signer = try CommitSigner(committer: "A <a@example.org>", environment: environment, configured: { all[$0] })
            try scratch.git("verify-commit", commit(scratch, #require(signer)).hex)
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/gpg")))
    func `git verifies what gpg signed`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let keys = "/tmp/galley-gpg-\(getpid())-\(UInt16.random(in: 0...9_999))"
        try FileManager.default.createDirectory(
            atPath: keys, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        symlink(keys, scratch.home + "/gnupg")
        defer {
            _ = try? ChildProcess(program: "gpgconf", arguments: ["--kill", "all"], environment: scratch.environment).run()
            try? FileManager.default.removeItem(atPath: keys)
        }
        let arguments = ["--batch", "--passphrase", "", "--quick-generate-key", "A <a@example.org>", "ed25519", "sign", "never"]
        try run(scratch, "gpg", arguments)
        let signer = try #require(try signer(scratch, ["commit.gpgSign": "true"]))
        try scratch.git("verify-commit", commit(scratch, signer).hex)
        #expect(throws: SigningFailure.self) {
            try self.signer(scratch, ["commit.gpgSign": "true", "user.signingKey": "nobody"])?.sign([1])
        }
    }
}
