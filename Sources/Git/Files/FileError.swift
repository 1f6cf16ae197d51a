internal import Glibc

/// A file operation that the system refused.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried, as a verb: “open”, “write”, “exchange”.
    public let operation: String
    /// The path, as the caller named it.
    public let path: String
    /// The system's error number.
    public let code: Int32

    /// An error of this operation on this path.
    public init(operation: String, path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The error that `errno` holds now. Must be the first thing after the failed call.
    static func last(_ operation: String, _ path: String) -> FileError {
        FileError(operation: operation, path: path, code: errno)
    }

    /// The error of opening a folder without following links; Linux answers ENOTDIR for a link, too.
    static func lastOpeningFolder(_ path: String) -> FileError {
        let code = errno
        let isLink = code == ENOTDIR && stat.of(path, in: AT_FDCWD)?.isSymbolicLink == true
        return FileError(operation: "open", path: path, code: isLink ? ELOOP : code)
    }

    /// Nothing stands there.
    public var isMissing: Bool { code == ENOENT }
    /// A symbolic link stands where a file or folder was looked for.
    public var isLink: Bool { code == ELOOP }
    /// Something else stands where a folder was looked for.
    public var isNotAFolder: Bool { code == ENOTDIR }

    public var description: String {
        // The system speaks of “too many levels”, where here none is followed.
        let reason = code == ELOOP ? "a symbolic link stands there" : String(cString: strerror(code))
        return "cannot \(operation) \(path): \(reason)"
    }
}
