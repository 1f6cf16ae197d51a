/// A path as git's configuration writes it.
enum HomePath {
    /// `~/` is the home that the environment names.
    static func expanded(_ path: String, _ environment: [String: String]) -> String {
        guard path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
        return home + path.dropFirst()
    }
}
