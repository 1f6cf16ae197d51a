internal import Glibc

/// A program in git's `hooks` folder.
public enum HookFile {
    /// The result of installing a hook.
    public enum Outcome: Hashable, Sendable {
        case written
        /// It was there already, byte for byte.
        case same
        /// It was there, but not executable.
        case mended
        /// Another one is there, and was left alone.
        case other
    }

    /// The folder in which git looks for hooks.
    /// - Parameters:
    ///   - configured: `core.hooksPath`; nil: git's default folder.
    ///   - base: the folder that a relative path starts from: where git runs the hook.
    public static func folder(
        configured: String?, from base: String, commonDirectory: String, _ environment: [String: String]
    ) -> String {
        guard let path = configured.map({ HomePath.expanded($0, environment) }) else { return commonDirectory + "/hooks" }
        return path.hasPrefix("/") ? path : base + "/" + path
    }

    /// Whether git would run what stands there.
    static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.isRegular && access(path, X_OK) == 0
    }

    /// Writes an executable hook atomically; never over another one.
    public static func install(_ script: [UInt8], at path: String, isDryRun: Bool) throws(FileError) -> Outcome {
        if access(path, F_OK) == 0 {
            guard let there = Descriptor.open(path, O_RDONLY) else { throw .last("read", path) }
            guard there.readAll(limit: script.count + 1) == script else { return .other }
            // git passes over a hook that may not be executed, without an error.
            if access(path, X_OK) == 0 { return .same }
            if !isDryRun, fchmod(there.number, 0o755) != 0 { throw .last("make executable", path) }
            return .mended
        }
        if isDryRun { return .written }
        let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
        if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .last("make", folder) }
        let draft = "\(path).new-\(getpid())"
        guard let file = Descriptor.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o777) else {
            throw .last("make", draft)
        }
        // A link fails where somebody put a hook there meanwhile; a rename would take its place.
        let isWhole = file.writeAll(script) && fsync(file.number) == 0 && link(draft, path) == 0
        let failure = FileError.last("write", path)
        unlink(draft)
        guard isWhole else { throw failure }
        return .written
    }
}
