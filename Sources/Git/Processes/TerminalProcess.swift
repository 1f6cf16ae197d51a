internal import CLibgit2
internal import Glibc

/// A command line of the shell that runs on the person's terminal, such as an editor or a pager.
///
/// It stays in our process group: a terminal stops programs of any other group as soon as they read a key. (Foundation's
/// `Process` makes a group of its own for every child.) Ctrl-C and Ctrl-\ are the program's own business while it runs, as in
/// git.
public final class TerminalProcess {
    private let child: pid_t
    /// Our end of the pipe that it reads; nil where it reads the terminal, or has been told that there is no more.
    private var input: Int32?
    private var former: [(signal: Int32, handler: sighandler_t?)] = []
    private var status: Int32?

    /// Starts `command`, which finds `arguments` behind it.
    /// - Parameter readsUs: whether what is given to ``write(_:)`` is its standard input, in place of our own.
    public init(
        _ command: String, arguments: [String] = [], environment: [String: String], folder: String, readsUs: Bool
    ) throws(FileError) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var theirEnd: Int32 = -1
        defer { if theirEnd >= 0 { close(theirEnd) } }
        if readsUs {
            var ends: [Int32] = [-1, -1]
            guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .last("open", "a pipe") }
            theirEnd = ends[0]
            input = ends[1]
            posix_spawn_file_actions_adddup2(&actions, theirEnd, 0)
        }
        posix_spawn_file_actions_addchdir_np(&actions, folder)
        let script = arguments.isEmpty ? command : command + " \"$@\""
        let shell = ChildProcess(
            program: "/bin/sh", arguments: ["-c", script, command] + arguments, environment: environment)
        do { child = try shell.spawn(&actions) } catch {
            if let input { close(input) }
            throw error
        }
        former = [SIGINT, SIGQUIT].map { ($0, signal($0) { _ in }) }
    }

    deinit { end() }

    /// Hands `bytes` to the program, and waits as long as it takes to read them.
    /// - Returns: whether it takes more; a program that was ended by the person takes none.
    public func write(_ bytes: some Collection<UInt8>) -> Bool {
        guard let input else { return false }
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let written = ChildPipes.withoutPipeSignal { rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) } }
            if written < 0, errno == EINTR { continue }
            guard written >= 0 else {
                end()
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }

    /// Waits until the person is done with it.
    /// - Returns: its exit status, or 128 and the number of the signal that ended it.
    @discardableResult public func end() -> Int32 {
        if let input { close(input) }
        input = nil
        if let status { return status }
        let ended = ChildProcess.wait(for: child)
        status = ended
        for (number, handler) in former { signal(number, handler) }
        return ended
    }
}
