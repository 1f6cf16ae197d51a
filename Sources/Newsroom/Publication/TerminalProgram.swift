internal import Git

/// An editor or a pager on the person's terminal: ``Git/TerminalProcess`` for those who do not know Git.
package final class TerminalProgram {
    private let process: TerminalProcess

    /// Starts a pager, which shows what is given to ``write(_:)``.
    package init(pager: String, environment: [String: String], folder: String) throws {
        process = try TerminalProcess(pager, environment: environment, folder: folder, readsUs: true)
    }

    /// Opens a file in a program, such as an editor, and waits until the person is done.
    /// - Returns: its exit status.
    package static func open(_ path: String, with command: String, environment: [String: String], folder: String) throws -> Int32
    {
        try TerminalProcess(command, arguments: [path], environment: environment, folder: folder, readsUs: false).end()
    }

    /// - Returns: whether the program takes more.
    package func write(_ text: String) -> Bool { process.write(text.utf8) }

    /// Waits until the person is done.
    package func end() { process.end() }
}
