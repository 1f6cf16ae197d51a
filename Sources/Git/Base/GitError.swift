internal import CLibgit2

/// An error of libgit2, or one of this module in the same form.
public struct GitError: Error, Sendable, Hashable, CustomStringConvertible {
    /// libgit2's number for the kind of failure; -1 where it has no kind.
    public let code: Int32
    /// The function that failed, `git_…`, or the method of this module that refused.
    public let function: String
    /// What libgit2 said, without a full stop.
    public let message: String
    /// What is not supported about the repository, where that is the reason.
    public let unsupported: UnsupportedFormat?

    init(code: Int32, function: String, message: String, unsupported: UnsupportedFormat? = nil) {
        self.code = code
        self.function = function
        self.message = message
        self.unsupported = unsupported
    }

    /// The object or reference is not there.
    public var isNotFound: Bool { code == GIT_ENOTFOUND.rawValue }
    /// Another process holds the lock file.
    public var isLocked: Bool { code == GIT_ELOCKED.rawValue }
    /// Something of that name, or of a name that many file systems take for the same, is there already.
    public var isExisting: Bool { code == GIT_EEXISTS.rawValue }
    /// A beginning of an identifier fits several objects.
    public var isAmbiguous: Bool { code == GIT_EAMBIGUOUS.rawValue }
    /// The repository belongs to another user, and `safe.directory` does not name it.
    public var isForeign: Bool { code == GIT_EOWNER.rawValue }
    /// What was handed in cannot be written: a name, a path, a message, a signature.
    public var isInvalid: Bool { code == GIT_EINVALID.rawValue || code == GIT_EINVALIDSPEC.rawValue }
    /// The bytes of an object are not those that its identifier promises.
    public var isCorrupt: Bool { code == GIT_EMISMATCH.rawValue }

    /// The lock file that another process holds, which libgit2 names between quotation marks only.
    public var lockedPath: String? {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        return isLocked && parts.count == 3 ? String(parts[1]) : nil
    }
    /// git's index cannot be read.
    public var isDamagedIndex: Bool {
        ["invalid data in index", "failed to read index"].contains { message.hasPrefix($0) }
    }
    /// The object, 40 hexadecimal digits, that could not be read though something names it.
    public var damagedObject: String? {
        guard function.hasPrefix("git_odb_read") || isCorrupt else { return nil }
        return message.split { !$0.isHexDigit }.first { $0.utf8.count == 40 }.map(String.init)
    }

    /// For a log: function, message and code in one line.
    public var description: String { "\(function): \(message) (\(code))" }

    static func refused(_ message: String, in function: String) -> GitError {
        GitError(code: GIT_EINVALID.rawValue, function: function, message: message)
    }

    static func existing(_ message: String, in function: String) -> GitError {
        GitError(code: GIT_EEXISTS.rawValue, function: function, message: message)
    }

    /// The same failure, naming the object that it happened to; libgit2 often does not.
    func about(_ id: ObjectID) -> GitError {
        message.contains(id.hex)
            ? self : GitError(code: code, function: function, message: "object \(id.hex): \(message)", unsupported: unsupported)
    }

    static func standing(_ obstacle: UnsupportedFormat, code: git_error_code = GIT_EINVALID, in function: String) -> GitError {
        GitError(code: code.rawValue, function: function, message: obstacle.cause, unsupported: obstacle)
    }

    static func damaged(_ id: ObjectID, _ what: String, in function: String) -> GitError {
        GitError(code: GIT_ERROR.rawValue, function: function, message: "object \(id.hex) \(what)")
    }
}

/// Throws an error for a failed status of libgit2.
///
/// libgit2 keeps the message of the last error per thread, so it is read at once and cleared.
@discardableResult
func check(_ status: Int32, _ function: StaticString) throws(GitError) -> Int32 {
    guard status < 0 else { return status }
    let message = git_error_last().flatMap { last in last.pointee.message.map { String(cString: $0) } }
    git_error_clear()
    throw GitError(code: status, function: "\(function)", message: message ?? "failed without saying why")
}

/// The same for a call where “not found” is an answer: false then.
func found(_ status: Int32, _ function: StaticString) throws(GitError) -> Bool {
    if status == GIT_ENOTFOUND.rawValue {
        git_error_clear()
        return false
    }
    try check(status, function)
    return true
}
