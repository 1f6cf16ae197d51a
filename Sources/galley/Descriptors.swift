import Foundation

/// The descriptors that a program is started with.
enum Descriptors {
    /// Takes the place of a standard descriptor that is closed, so that no file that is opened later becomes it and gets what
    /// was meant for it. Writing to one fails, as it would have.
    /// - Returns: what must be held while the program runs.
    static func occupyStandard() -> [FileHandle] {
        (0...2).filter { fcntl(Int32($0), F_GETFD) == -1 }.compactMap { _ in FileHandle(forReadingAtPath: "/dev/null") }
    }
}
