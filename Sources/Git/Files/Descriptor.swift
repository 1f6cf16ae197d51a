internal import Glibc

/// An open file descriptor, closed when the value is destroyed.
struct Descriptor: ~Copyable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Opens `name` beneath `folder` (`AT_FDCWD` for a plain path); nil and `errno` if the system refuses.
    static func open(_ name: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0) -> Descriptor? {
        while true {
            let number = openat(folder, name, flags | O_CLOEXEC | O_NOCTTY, mode)
            if number >= 0 { return Descriptor(number) }
            if errno != EINTR { return nil }
        }
    }

    /// A second descriptor of the same open file.
    func duplicate() -> Descriptor? {
        let number = fcntl(self.number, F_DUPFD_CLOEXEC, 0)
        return number < 0 ? nil : Descriptor(number)
    }

    /// `fstat`; nil and `errno` on failure.
    func status() -> stat? {
        var status = stat()
        return fstat(number, &status) == 0 ? status : nil
    }

    /// Writes everything; false and `errno` on failure.
    func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = rest.dropFirst(written)
        }
        return true
    }

    func writeAll(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { writeAll($0) } }

    /// Reads into the whole buffer, or up to the end of the file; -1 and `errno` on failure.
    func readAll(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = read(number, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                return -1
            }
            filled += count
        }
        return filled
    }

    /// At most `limit` bytes from here on; nil and `errno` on failure.
    func readAll(limit: Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let filled = readAll(into: UnsafeMutableRawBufferPointer(buffer))
            failed = filled < 0
            count = max(0, filled)
        }
        return failed ? nil : bytes
    }
}

extension stat {
    var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
    var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    var isSymbolicLink: Bool { st_mode & S_IFMT == S_IFLNK }
    /// Whether git would call the file executable: the owner's bit decides.
    var isExecutable: Bool { st_mode & S_IXUSR != 0 }
    var permissions: mode_t { st_mode & 0o777 }

    /// `fstatat` without following links; nil and `errno` on failure.
    static func of(_ name: String, in folder: Int32) -> stat? {
        var status = stat()
        return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }
}
