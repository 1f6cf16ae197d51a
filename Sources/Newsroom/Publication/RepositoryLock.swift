import Git

/// The lock between processes of Galley on one repository.
enum RepositoryLock {
    /// The environment variable that tells a hook's own galley which lock is held already.
    static let inHook = "GALLEY_IN_HOOK"

    /// The path of the lock.
    static func path(of repository: Repository) -> String { repository.commonDirectory + "/galley/lock" }
}
