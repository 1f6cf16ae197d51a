internal import Glibc

/// Git's `reference-transaction` hook, run as git runs it.
public struct ReferenceHook: Sendable {
    private static let name = "reference-transaction"
    private let path: String
    private let folder: String
    private let environment: [String: String]

    /// The hook of a repository; nil where it has none that git would run.
    /// - Parameters:
    ///   - root: that of the checked-out files; nil in a bare repository.
    ///   - configured: a value of git's configuration.
    public init?(
        root: String?, gitDirectory: String, commonDirectory: String, environment: [String: String],
        configured: (String) throws -> String?
    ) throws {
        folder = root ?? gitDirectory
        let hooks = try HookFile.folder(
            configured: configured("core.hooksPath"), from: folder, commonDirectory: commonDirectory, environment)
        path = hooks + "/" + Self.name
        guard HookFile.isExecutable(path) else { return nil }
        if let root {
            self.environment = CommitHooks.environment(environment, root: root, gitDirectory: gitDirectory)
        } else {
            self.environment = CommitHooks.environment(environment, root: gitDirectory, gitDirectory: ".")
        }
    }

    /// Calls the hook.
    /// - Throws: where it says no, or cannot be run.
    public func call(_ transaction: ReferenceTransaction) throws(HookFailure) {
        let process = ChildProcess(
            program: path, arguments: [transaction.state.rawValue], environment: environment, folder: folder)
        let ended: ChildProcess.Ended
        do {
            ended = try process.run(input: Array(transaction.lines.utf8), output: .ourStandardError)
        } catch {
            throw HookFailure(hook: Self.name, reason: .broken(error.description))
        }
        guard ended.status == 0 else { throw HookFailure(hook: Self.name, reason: .refused(status: ended.status)) }
    }
}
