import Foundation
import Glibc

/// A program in a process of its own, which can be waited for and killed.
///
/// What it prints goes into files, so that nothing has to read along.
final class Program {
    /// How it ended, and what it said.
    struct Ending {
        /// The exit status; nil where a signal ended it.
        let status: Int32?
        let signal: Int32
        let output: String
        let errors: String

        /// Everything it said.
        var said: String { output + errors }
    }

    /// A program that could not be started.
    struct NotStarted: Error { let name: String, code: Int32 }

    private let pid: pid_t
    private let files: (output: String, errors: String)

    /// Starts `message` in `folder`; nothing is inherited but what `environment` says.
    init(_ words: [String], in folder: String, environment: [String: String], scratch: String) throws {
        let stem = "\(scratch)/\(UUID().uuidString)"
        files = (stem + ".out", stem + ".err")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files.output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, files.errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // `env` becomes the program itself, so its number is the program's.
        let arguments = (["env", "-C", folder] + words).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for item in arguments + variables { free(item) } }
        var pid = pid_t()
        let code = posix_spawn(&pid, "/usr/bin/env", &actions, nil, arguments, variables)
        guard code == 0 else { throw NotStarted(name: words[0], code: code) }
        self.pid = pid
    }

    /// Ends it at once, as a power cut would.
    func kill() { _ = Glibc.kill(pid, SIGKILL) }

    /// Waits until it has ended.
    func ending() -> Ending {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        defer {
            unlink(files.output)
            unlink(files.errors)
        }
        return Ending(
            status: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal, output: Self.text(of: files.output),
            errors: Self.text(of: files.errors))
    }

    private static func text(of file: String) -> String {
        String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
}
