internal import CLibgit2

extension Repository {
    /// Makes `HEAD` name a branch, by its full name, without a checkout; for bare repositories.
    public func setHead(to reference: String) throws(GitError) {
        try withoutNUL(reference, in: "git_repository_set_head")
        try handle.withPointer { (repository) throws(GitError) in
            _ = try check(git_repository_set_head(repository, reference), "git_repository_set_head")
        }
    }
}
