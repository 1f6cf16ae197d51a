internal import Glibc

/// Git's commit hooks, run as git runs them: in the work tree, with the index of the coming commit, without an editor, and with
/// everything they say on our standard error.
public struct CommitHooks {
    private let root: String
    private let gitDirectory: String
    private let folder: String
    private let environment: [String: String]
    private let index: String
    private let shared: SharedPermissions

    /// The hooks of one work tree.
    /// - Parameters:
    ///   - index: nil: the one in the git directory.
    ///   - shared: the permissions of new files.
    ///   - environment: what the hooks see besides what git sets; the caller adds `GIT_AUTHOR_NAME` and its kin.
    ///   - configured: a value of git's configuration.
    public init(
        root: String, gitDirectory: String, commonDirectory: String, index: String? = nil, shared: SharedPermissions = .own,
        environment: [String: String], configured: (String) throws -> String?
    ) throws {
        self.root = root
        self.gitDirectory = gitDirectory
        self.index = index ?? gitDirectory + "/index"
        self.shared = shared
        folder = try HookFile.folder(
            configured: configured("core.hooksPath"), from: root, commonDirectory: commonDirectory, environment)
        self.environment = Self.environment(environment, root: root, gitDirectory: gitDirectory)
    }

    private static let names = ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"]

    /// Whether there is anything to run. If not, no index need be made.
    public var isAny: Bool { Self.names.contains { isExecutable($0) } }

    /// Runs the hooks that come before a commit of `tree`, and returns the message as they left it.
    public func run(message: [UInt8], prepareIndex tree: ObjectID) throws(HookFailure) -> [UInt8] {
        guard Self.names.dropLast().contains(where: { isExecutable($0) }) else { return message }
        let index = try HookIndex(gitDirectory: gitDirectory, index: self.index, tree: tree, shared: shared)
        let messageFile = gitDirectory + "/COMMIT_EDITMSG"
        try call("pre-commit", [], index.path)
        try index.check("pre-commit")
        try write(message, to: messageFile)
        try call("prepare-commit-msg", [shown(messageFile), "message"], index.path)
        try call("commit-msg", [shown(messageFile)], index.path)
        try index.check("commit-msg")
        return try read(messageFile)
    }

    /// Runs `post-commit`, whose failure changes nothing any more. Its status; 0 where there is none.
    @discardableResult
    public func afterCommit() -> Int32 {
        do throws(HookFailure) {
            try call("post-commit", [], index)
            return 0
        } catch {
            if case .refused(let status) = error.reason { return status }
            return 127
        }
    }

    private func isExecutable(_ hook: String) -> Bool { HookFile.isExecutable(folder + "/" + hook) }

    private func call(_ hook: String, _ arguments: [String], _ index: String) throws(HookFailure) {
        guard isExecutable(hook) else { return }
        var environment = environment
        environment["GIT_INDEX_FILE"] = index
        environment["GIT_EDITOR"] = ":"
        let process = ChildProcess(program: folder + "/" + hook, arguments: arguments, environment: environment, folder: root)
        let ended: ChildProcess.Ended
        do {
            ended = try process.run(output: .ourStandardError)
        } catch {
            throw HookFailure(hook: hook, reason: .broken(error.description))
        }
        guard ended.status == 0 else { throw HookFailure(hook: hook, reason: .refused(status: ended.status)) }
    }

    /// Removes git's variables that a surrounding git process may have set, since they would lead the hook to another
    /// repository. Git itself sets the directory only where it is not the work tree's own `.git`: otherwise a hook that changes
    /// into another repository would still use this one.
    static func environment(_ given: [String: String], root: String, gitDirectory: String) -> [String: String] {
        var environment = given
        for name in GitVariables.ofRepositories { environment[name] = nil }
        environment["GIT_PREFIX"] = ""
        if gitDirectory != root + "/.git" { environment["GIT_DIR"] = gitDirectory }
        // Where the files lie elsewhere because a variable says so, the hook finds them by the same one.
        if given["GIT_WORK_TREE"] != nil { environment["GIT_WORK_TREE"] = root }
        return environment
    }

    /// The name under which git hands the message file to a hook.
    private func shown(_ file: String) -> String { file.hasPrefix(root + "/") ? String(file.dropFirst(root.count + 1)) : file }

    private func write(_ message: [UInt8], to path: String) throws(HookFailure) {
        // A colleague's file of the same name, which only its owner may write, makes room, as in git.
        if access(path, W_OK) != 0, errno == EACCES { unlink(path) }
        guard let file = Descriptor.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o666), file.writeAll(message) else {
            throw HookFailure(hook: "commit-msg", reason: .broken(FileError.last("write", path).description))
        }
        shared.adjust(file.number)
    }

    private func read(_ path: String) throws(HookFailure) -> [UInt8] {
        guard let file = Descriptor.open(path, O_RDONLY), let status = file.status(),
            let bytes = file.readAll(limit: Int(status.st_size))
        else { throw HookFailure(hook: "commit-msg", reason: .broken(FileError.last("read", path).description)) }
        return bytes
    }
}
