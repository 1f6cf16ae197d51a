import Git

extension Publication {
    /// Recovers what a killed process left unfinished, unless a live process is working on it.
    ///
    /// Every writing action does this by itself. Reading ones need not, but a work tree that disagrees with HEAD would mislead
    /// people.
    /// - Returns: the working files that were edited since, which are not replaced.
    public func settle() throws -> [String] {
        guard try repository.isMovingReference || checkout?.isUnsettled ?? false else { return [] }
        // Where no lock can be had, somebody else is at it or nothing can be written; a writing action would say so.
        guard let lock = try? FileLock.acquire(RepositoryLock.path(of: repository), waiting: 0) else { return [] }
        defer { _ = lock }
        do { return try Recorder(publication: self).recover() } catch IndexError.indexLocked { return [] }
    }
}
