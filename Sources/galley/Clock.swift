import Foundation

/// What time it is, in seconds since 1970.
enum Clock {
    static var now: Int64 { Int64(Date().timeIntervalSince1970) }
}
