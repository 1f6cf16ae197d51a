internal import CLibgit2
internal import Glibc

/// The pipes between us and a program.
struct ChildPipes {
    private var input: Int32 = -1
    private var outputs: [Int32] = []
    private var theirs: [Int32] = []

    mutating func connectInput(_ actions: inout posix_spawn_file_actions_t) throws(FileError) {
        let (read, write) = try pipe()
        input = write
        // Else a write waits for room while the program waits for us to read.
        _ = fcntl(write, F_SETFL, O_NONBLOCK)
        theirs.append(read)
        posix_spawn_file_actions_adddup2(&actions, read, 0)
    }

    mutating func connectOutputs(_ actions: inout posix_spawn_file_actions_t) throws(FileError) {
        for number: Int32 in [1, 2] {
            let (read, write) = try pipe()
            outputs.append(read)
            theirs.append(write)
            posix_spawn_file_actions_adddup2(&actions, write, number)
        }
    }

    mutating func closeTheirEnds() {
        for number in theirs { close(number) }
        theirs = []
    }

    mutating func closeAll() {
        closeTheirEnds()
        for number in outputs + [input] where number >= 0 { close(number) }
        outputs = []
        input = -1
    }

    /// Writes `bytes` and reads everything, until the program has closed its ends.
    mutating func serve(_ bytes: [UInt8]) -> (output: [UInt8], errors: [UInt8]) {
        var read: [[UInt8]] = [[], []]
        var rest = bytes[...]
        if rest.isEmpty { closeInput() }
        while input >= 0 || outputs.contains(where: { $0 >= 0 }) {
            var polled = ([input] + outputs).map { pollfd(fd: $0, events: Int16($0 == input ? POLLOUT : POLLIN), revents: 0) }
            if poll(&polled, nfds_t(polled.count), -1) < 0 {
                if errno == EINTR { continue }
                break
            }
            if polled[0].revents != 0 { write(&rest) }
            for index in outputs.indices where polled[index + 1].revents != 0 {
                let chunk = Self.chunk(from: outputs[index])
                read[index] += chunk
                if chunk.isEmpty {
                    close(outputs[index])
                    outputs[index] = -1
                }
            }
        }
        return (read[0], read[1])
    }

    private mutating func write(_ rest: inout ArraySlice<UInt8>) {
        let written = Self.withoutPipeSignal { rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) } }
        if written < 0, errno == EINTR || errno == EAGAIN { return }
        // A program that does not want the rest has closed its end; its status tells the story.
        rest = written < 0 ? [] : rest.dropFirst(written)
        if rest.isEmpty { closeInput() }
    }

    private mutating func closeInput() {
        if input >= 0 { close(input) }
        input = -1
    }

    private static func chunk(from number: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            var result = Glibc.read(number, buffer.baseAddress, buffer.count)
            while result < 0, errno == EINTR { result = Glibc.read(number, buffer.baseAddress, buffer.count) }
            count = max(0, result)
        }
    }

    /// Blocks SIGPIPE in this thread and takes it back if the write raised it, so that nothing global is touched.
    static func withoutPipeSignal(_ body: () -> Int) -> Int {
        var pipe = sigset_t()
        var before = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipe, &before)
        let result = body()
        let code = errno
        if result < 0, code == EPIPE {
            var none = timespec()
            sigtimedwait(&pipe, nil, &none)
        }
        pthread_sigmask(SIG_SETMASK, &before, nil)
        errno = code
        return result
    }

    private func pipe() throws(FileError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        // Closed on exec from the first moment: an end that slips into a program that another thread starts just now would keep
        // the pipe open as long as that one lives, and us waiting.
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .last("open", "a pipe") }
        return (ends[0], ends[1])
    }
}
