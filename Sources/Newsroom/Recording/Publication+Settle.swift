import Git

extension Publication {
    /// Puts in order what a killed process left behind, unless a process that is alive is at it.
    ///
    /// Every writing action does this by itself; reading ones need not, but a work tree that disagrees with HEAD misleads.
    /// - Returns: the working files that somebody changed since, which are left as they are.
    public func settle() throws -> [String] {
        guard try repository.isMovingReference || checkout?.isUnsettled ?? false else { return [] }
        // Where no lock can be had, somebody else is at it or nothing can be written; a writing action would say so.
        guard let lock = try? FileLock.acquire(RepositoryLock.path(of: repository), waiting: 0) else { return [] }
        defer { _ = lock }
        do { return try Recorder(publication: self).recover() } catch IndexError.indexLocked { return [] }
    }
}
