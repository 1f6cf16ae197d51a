internal import Glibc

/// A path as git's configuration writes it.
enum HomePath {
    /// `~/` is the home that the environment names, `~hana/` that of another user.
    static func expanded(_ path: String, _ environment: [String: String]) -> String {
        guard path.hasPrefix("~") else { return path }
        let user = path.dropFirst().prefix { $0 != "/" }
        let rest = path.dropFirst(1 + user.count)
        if user.isEmpty { return environment["HOME"].map { $0 + rest } ?? path }
        guard let entry = getpwnam(String(user)) else { return path }
        return String(cString: entry.pointee.pw_dir) + rest
    }
}
