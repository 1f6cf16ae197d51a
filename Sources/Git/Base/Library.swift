internal import CLibgit2
internal import Synchronization

/// Initialises libgit2 once, when the first repository is opened, and sets its options.
enum Library {
    /// Most bytes of small objects that libgit2 keeps in memory.
    static let cacheSize = 4 << 20
    /// Most bytes of pack files that are mapped at once, and how many in one piece.
    static let mappedSize = 8 << 20
    static let windowSize = 1 << 20

    /// Starts the library unless it runs already.
    static func start() throws(GitError) {
        if let failure { throw failure }
    }

    /// A static is initialised once, by the first thread that needs it; the others wait for it.
    private static let failure: GitError? = {
        do throws(GitError) {
            try check(git_libgit2_init(), "git_libgit2_init")
            try setUp()
            return nil
        } catch {
            return error
        }
    }()

    /// Opens a repository's store of references with fsync for everything that it writes.
    ///
    /// The reference store reads this setting when it is opened; the object store reads it at every write. Objects are flushed
    /// together (`Repository+Flush.swift`), so the setting is on only for this moment.
    static func openReferences(of repository: OpaquePointer) throws(GitError) {
        let failure: GitError? = flushing.withLock { _ in
            do throws(GitError) {
                try set(GIT_OPT_ENABLE_FSYNC_GITDIR, 1)
                _ = try Handle<Kind.References>("git_repository_refdb") { git_repository_refdb(&$0, repository) }
                try set(GIT_OPT_ENABLE_FSYNC_GITDIR, 0)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Lets the process map more memory than a single move needs, from now on, and turns off libgit2's own cache of trees.
    static func expectWholeHistory() throws(GitError) {
        try start()
        try check(galley_set_cache_limit(GIT_OBJECT_TREE, 0), "git_libgit2_opts")
        try setMapped(window: 32 << 20, most: 128 << 20)
    }

    private static let flushing = Mutex(())

    private static func setUp() throws(GitError) {
        // Each object that zlib packs takes a quarter of a megabyte for a moment; by default the process would give it back to
        // the system and ask for it again, page by page, six times in every move.
        galley_keep_freed(1 << 20)
        try set(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 1)
        try set(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1)
        // libgit2 acts on neither, but they change no format: Configuration.swift reads the additional file, and an object that a
        // partial clone left behind is named as that.
        try check(galley_allow_extensions("worktreeconfig", "partialclone"), "git_libgit2_opts")
        // It knows `safe.directory` only in part: Ownership.swift asks instead.
        try set(GIT_OPT_SET_OWNER_VALIDATION, 0)
        // A walk meets each commit once, so keeping commits only fills the cache.
        try check(galley_set_cache_limit(GIT_OBJECT_COMMIT, 0), "git_libgit2_opts")
        try check(galley_set_cache_total(cacheSize), "git_libgit2_opts")
        try setMapped(window: windowSize, most: mappedSize)
    }

    private static func setMapped(window: Int, most: Int) throws(GitError) {
        try check(galley_set_size(Int32(GIT_OPT_SET_MWINDOW_SIZE.rawValue), window), "git_libgit2_opts")
        try check(galley_set_size(Int32(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT.rawValue), most), "git_libgit2_opts")
    }

    private static func set(_ option: git_libgit2_opt_t, _ value: Int32) throws(GitError) {
        try check(galley_enable(Int32(option.rawValue), value), "git_libgit2_opts")
    }
}
