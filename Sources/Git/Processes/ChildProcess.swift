internal import CLibgit2
internal import Glibc

/// Runs a program to its end, with its input and output in memory.
///
/// The three pipes are served together: otherwise a program that writes much before it has read everything would deadlock with
/// us.
struct ChildProcess {
    /// A path, or a name to be looked for in the environment's `PATH`.
    var program: String
    var arguments: [String]
    var environment: [String: String]
    /// Its working directory; nil for ours.
    var folder: String?

    /// Where what it says goes.
    enum Output { case captured, ourStandardError }

    struct Ended: Sendable {
        /// The exit status, or 128 and the signal's number, as a shell says it.
        var status: Int32
        var output: [UInt8]
        var errors: [UInt8]
    }

    func run(input: [UInt8]? = nil, output: Output = .captured) throws(FileError) -> Ended {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var pipes = ChildPipes()
        defer { pipes.closeAll() }
        if input != nil {
            try pipes.connectInput(&actions)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        switch output {
        case .captured: try pipes.connectOutputs(&actions)
        case .ourStandardError:
            posix_spawn_file_actions_adddup2(&actions, 2, 1)
            // A copy onto itself takes close-on-exec off.
            posix_spawn_file_actions_adddup2(&actions, 2, 2)
        }
        if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }
        let child = try spawn(&actions)
        pipes.closeTheirEnds()
        let (said, complained) = pipes.serve(input ?? [])
        return Ended(status: Self.wait(for: child), output: said, errors: complained)
    }

    func spawn(_ actions: inout posix_spawn_file_actions_t) throws(FileError) -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Whoever ignores SIGPIPE, or runs us on a thread that holds signals back, would hand that down.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let variables = environment.map { "\($0)=\($1)" }.sorted()
        let path = located
        var child: pid_t = 0
        var code = Self.withCStrings([program] + arguments) { arguments in
            Self.withCStrings(variables) { posix_spawn(&child, path, &actions, &attributes, arguments, $0) }
        }
        if code == ENOEXEC {
            // A script without a first line that says what runs it.
            code = Self.withCStrings(["sh", path] + arguments) { arguments in
                Self.withCStrings(variables) { posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, $0) }
            }
        }
        guard code == 0 else { throw FileError(operation: "run", path: program, code: code) }
        return child
    }

    /// Looks the program up in the given `PATH`; `posix_spawnp` would use our own.
    private var located: String {
        if program.contains("/") { return program }
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(
            separator: ":", omittingEmptySubsequences: false)
        let candidates = folders.map { $0.isEmpty ? program : "\($0)/\(program)" }
        return candidates.first { access($0, X_OK) == 0 } ?? "/usr/bin/" + program
    }

    static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { return 127 }
        }
        let signal = status & 0x7f
        return signal == 0 ? status >> 8 & 0xff : 128 + signal
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("an array that ends with nil has elements") }
            return body(base)
        }
    }
}
