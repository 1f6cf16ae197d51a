import Foundation

/// What time it is, in seconds since 1970.
enum Clock {
    /// The system's clock; or `GIT_COMMITTER_DATE`, as `@SECONDS` or `SECONDS ZONE`, which git obeys too.
    static func now(_ environment: [String: String]) -> Int64 {
        let given = environment["GIT_COMMITTER_DATE"].flatMap { date in
            Int64(date.drop { $0 == "@" }.prefix { $0.isNumber })
        }
        return given ?? Int64(Date().timeIntervalSince1970)
    }
}
