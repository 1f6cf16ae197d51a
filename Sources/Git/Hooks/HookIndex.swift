internal import CLibgit2
internal import Glibc

/// A temporary index with the tree of the coming commit, for hooks to read. Removed when this value is destroyed.
struct HookIndex: ~Copyable {
    let path: String
    private let gitDirectory: String
    private let tree: ObjectID

    init(gitDirectory: String, index: String, tree: ObjectID, shared: SharedPermissions) throws(HookFailure) {
        path = gitDirectory + "/galley/hook-index-\(getpid())"
        self.gitDirectory = gitDirectory
        self.tree = tree
        do {
            _ = try StateDirectory(gitDirectory: gitDirectory, shared: shared)
            // From the real one, so that files need not be read again to see that they are unchanged.
            let real = try IndexFile.read(index, unlessStill: nil)
            if real.stamp != nil { try Self.write(real, to: path) }
        } catch { throw Self.broken("\(error)") }
        try Self.withIndex(path, gitDirectory) { (index, repository) throws(HookFailure) in
            var id = git_oid()
            var object: OpaquePointer?
            let status = git_oid_fromstr(&id, tree.hex)
            guard status == 0, git_tree_lookup(&object, repository, &id) == 0 else { throw Self.failed("git_tree_lookup") }
            defer { git_tree_free(object) }
            guard git_index_read_tree(index, object) == 0 else { throw Self.failed("git_index_read_tree") }
            guard git_index_write(index) == 0 else { throw Self.failed("git_index_write") }
        }
    }

    deinit {
        unlink(path)
        unlink(path + ".lock")
    }

    /// Throws if the hook staged something.
    func check(_ hook: String) throws(HookFailure) {
        var written = git_oid()
        try Self.withIndex(path, gitDirectory) { (index, repository) throws(HookFailure) in
            guard git_index_write_tree_to(&written, index, repository) == 0 else { throw Self.failed("git_index_write_tree_to") }
        }
        let same = withUnsafeBytes(of: written) { $0.elementsEqual(tree.bytes) }
        guard same else { throw HookFailure(hook: hook, reason: .changedIndex) }
    }

    private static func withIndex(
        _ path: String, _ gitDirectory: String,
        _ body: (_ index: OpaquePointer?, _ repository: OpaquePointer?) throws(HookFailure) -> Void
    ) throws(HookFailure) {
        do { try Library.start() } catch { throw broken("\(error)") }
        var repository: OpaquePointer?
        guard git_repository_open_ext(&repository, gitDirectory, GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue, nil) == 0 else {
            throw failed("git_repository_open_ext")
        }
        defer { git_repository_free(repository) }
        var index: OpaquePointer?
        guard git_index_open(&index, path) == 0 else { throw failed("git_index_open") }
        defer { git_index_free(index) }
        try body(index, repository)
    }

    private static func write(_ index: IndexFile, to path: String) throws(FileError) {
        guard let file = Descriptor.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o666), file.writeAll(index.bytes) else {
            throw .last("write", path)
        }
    }

    private static func broken(_ what: String) -> HookFailure { HookFailure(hook: "pre-commit", reason: .broken(what)) }

    private static func failed(_ function: String) -> HookFailure {
        let message = git_error_last().map { String(cString: $0.pointee.message) } ?? ""
        return broken("\(function): \(message)")
    }
}
