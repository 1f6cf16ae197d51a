internal import CLibgit2

/// libgit2 itself: started once, when the first repository is asked for, and set up for this module.
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

    /// A static is made once, by the first thread that asks, and the others wait for it.
    private static let failure: GitError? = {
        do throws(GitError) {
            try check(git_libgit2_init(), "git_libgit2_init")
            try setUp()
            return nil
        } catch {
            return error
        }
    }()

    private static func setUp() throws(GitError) {
        try enable(GIT_OPT_ENABLE_FSYNC_GITDIR)
        try enable(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION)
        try enable(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION)
        // libgit2 does not act on it, but it changes no format: Configuration.swift reads the additional file.
        try check(galley_allow_extension("worktreeconfig"), "git_libgit2_opts")
        // A walk meets each commit once, so keeping commits only fills the cache.
        try check(galley_set_cache_limit(GIT_OBJECT_COMMIT, 0), "git_libgit2_opts")
        try check(galley_set_cache_total(cacheSize), "git_libgit2_opts")
        try check(galley_set_size(Int32(GIT_OPT_SET_MWINDOW_SIZE.rawValue), windowSize), "git_libgit2_opts")
        try check(galley_set_size(Int32(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT.rawValue), mappedSize), "git_libgit2_opts")
    }

    private static func enable(_ option: git_libgit2_opt_t) throws(GitError) {
        try check(galley_enable(Int32(option.rawValue), 1), "git_libgit2_opts")
    }
}
