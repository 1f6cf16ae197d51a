import Foundation
import Testing

@testable import Git

@Suite struct CommitHooksTests {
    private func hook(_ scratch: CheckoutScratch, _ name: String, _ script: String, in folder: String = ".git/hooks") throws {
        try scratch.write(script, folder + "/" + name)
        chmod(scratch.root + "/" + folder + "/" + name, 0o755)
    }

    private func hooks(_ scratch: CheckoutScratch, _ configuration: [String: String] = [:]) throws -> CommitHooks {
        try CommitHooks(
            root: scratch.root, gitDirectory: scratch.gitDirectory, commonDirectory: scratch.gitDirectory,
            environment: scratch.environment, configured: { configuration[$0] })
    }

    @Test func `hooks see the coming tree, and the message is theirs to finish`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        #expect(try !hooks(scratch).isAny)
        try hook(
            scratch, "pre-commit", "#!/bin/sh\ngit diff --cached --name-only > seen\npwd >> seen\necho $GIT_EDITOR >> seen\n")
        // Without a line that names the interpreter, as git allows.
        try hook(scratch, "prepare-commit-msg", "echo \"$1 $2\" >> \"$1\"\n")
        try hook(scratch, "commit-msg", "#!/bin/sh\ngrep -q forbidden \"$1\" && exit 3\nexit 0\n")
        try hook(scratch, "post-commit", "#!/bin/sh\necho $GIT_INDEX_FILE > after\nexit 4\n")
        let transaction = try scratch.transaction(["top.md": "ours\n"])
        let tree = try scratch.id("rev-parse", transaction.commit.hex + "^{tree}")
        let hooks = try hooks(scratch)
        #expect(hooks.isAny)
        let message = try hooks.run(message: Array("hello\n".utf8), prepareIndex: tree)
        #expect(String(decoding: message, as: UTF8.self) == "hello\n.git/COMMIT_EDITMSG message\n")
        #expect(scratch.text("seen") == "top.md\n\(scratch.root)\n:\n")
        #expect(throws: HookFailure(hook: "commit-msg", reason: .refused(status: 3))) {
            try hooks.run(message: Array("forbidden\n".utf8), prepareIndex: tree)
        }
        #expect(hooks.afterCommit() == 4)
        #expect(scratch.text("after") == scratch.gitDirectory + "/index\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.gitDirectory + "/galley") == [])
    }

    @Test func `a hook that stages something is refused`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        try hook(scratch, "pre-commit", "#!/bin/sh\necho more > more.md; git add more.md\n", in: "own hooks")
        let hooks = try hooks(scratch, ["core.hooksPath": "own hooks"])
        let tree = try scratch.id("rev-parse", "HEAD^{tree}")
        #expect(throws: HookFailure(hook: "pre-commit", reason: .changedIndex)) { try hooks.run(message: [], prepareIndex: tree) }
        #expect(try scratch.git("diff", "--cached", "--name-only").isEmpty)
    }

    @Test func `a program that says much before it reads does not stop us`() throws {
        let script = "head -c 3000000 /dev/zero; head -c 300000 /dev/zero >&2; cat | wc -c; exit 5"
        let process = ChildProcess(program: "sh", arguments: ["-c", script], environment: [:])
        let ended = try process.run(input: [UInt8](repeating: 65, count: 2_000_000))
        #expect(ended.status == 5)
        #expect(ended.output.count == 3_000_008)
        #expect(ended.errors.count == 300_000)
        let deaf = ChildProcess(program: "true", arguments: [], environment: [:])
        #expect(try deaf.run(input: [UInt8](repeating: 65, count: 2_000_000)).status == 0)
        let killed = ChildProcess(program: "sh", arguments: ["-c", "kill -9 $$"], environment: [:])
        #expect(try killed.run().status == 137)
        #expect(throws: FileError.self) { try ChildProcess(program: "/no/such", arguments: [], environment: [:]).run() }
    }
}
