internal import CLibgit2

/// One repository on disk, opened.
///
/// Not `Sendable` on purpose: libgit2 keeps the text of an error with the thread, and its caches with the repository. What
/// the methods return are values that may go anywhere.
public final class Repository {
    /// The folder of this work tree's own git files (`HEAD`, `index`), without a slash at its end.
    public let gitDirectory: String
    /// The folder of what all work trees share (objects, branches, configuration); mostly the same one.
    public let commonDirectory: String
    /// The root of the checked-out files; nil in a bare repository.
    public let workingDirectory: String?

    /// The file of the index, which git's variables may change.
    public let indexFile: String

    let handle: Handle<Kind.Repository>
    let objects: Handle<Kind.Database>
    var answers = TreeAnswers()
    var recentTrees = RecentTrees()
    /// Whether the environment named the repository, so that git would go by the same variables.
    let isNamedByEnvironment: Bool
    /// The folder in which git is asked for its configuration: the working directory as the shell named it, since `gitdir:`
    /// conditions compare paths with their links.
    var askedFrom: String?
    var isConfigurationComplete = false
    /// Git's own list of its configuration, which libgit2 reads in place of the files; see ``completeConfiguration()``.
    var listedConfiguration: MemoryFile?
    var isConfigurationListed = false
    var knownPermissions: SharedPermissions?
    /// Whether messages are decoded from the encoding that the commit names, as git does. Evidence archives of format 1 were
    /// made without.
    public var decodesMessages = true
    /// Objects that were written and may not be on the disk yet.
    var unflushed: Set<ObjectID> = []
    /// Flushes all of them together; opened before the first object is written.
    var wholeFlush: WholeFlush?

    init(_ opened: consuming Handle<Kind.Repository>, variables: GitVariables = GitVariables()) throws(GitError) {
        try opened.withPointer { (pointer) throws(GitError) in try Self.addFiles(to: pointer) }
        try opened.withPointer { (pointer) throws(GitError) in try variables.placeWorkTree(of: pointer) }
        try opened.withPointer { (pointer) throws(GitError) in try Library.openReferences(of: pointer) }
        objects = try opened.withPointer { (pointer) throws(GitError) in
            try Handle("git_repository_odb") { git_repository_odb(&$0, pointer) }
        }
        // A commit-graph is a file that anybody with the repository can forge; only commit objects count here.
        try objects.withPointer { (pointer) throws(GitError) in
            _ = try check(git_odb_set_commit_graph(pointer, nil), "git_odb_set_commit_graph")
        }
        (gitDirectory, commonDirectory, workingDirectory) = opened.withPointer { pointer in
            (
                Self.folder(git_repository_path(pointer)) ?? "", Self.folder(git_repository_commondir(pointer)) ?? "",
                Self.folder(git_repository_workdir(pointer))
            )
        }
        indexFile = variables.indexFile(default: gitDirectory + "/index", from: workingDirectory)
        isNamedByEnvironment = variables.directory != nil
        handle = opened
    }

    /// Whether there are no checked-out files.
    public var isBare: Bool { workingDirectory == nil }

    /// Whether history ends early here, as after `git clone --depth`.
    public var isShallow: Bool { !shallowCommits().isEmpty }

    static func folder(_ path: UnsafePointer<CChar>?) -> String? {
        guard let path else { return nil }
        var text = String(cString: path)
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text.removeLast() }
        return text
    }
}
