internal import CLibgit2

extension Repository {
    /// Lets `HEAD` name a branch, by its full name. No file is checked out: for repositories that have none.
    public func setHead(to reference: String) throws(GitError) {
        try withoutNUL(reference, in: "git_repository_set_head")
        try handle.withPointer { (repository) throws(GitError) in
            _ = try check(git_repository_set_head(repository, reference), "git_repository_set_head")
        }
    }
}
