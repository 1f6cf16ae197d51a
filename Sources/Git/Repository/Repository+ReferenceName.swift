internal import CLibgit2

extension Repository {
    /// Whether git would take this for the full name of a reference.
    static func isReferenceName(_ name: String) throws(GitError) -> Bool {
        var valid: Int32 = 0
        try check(git_reference_name_is_valid(&valid, name), "git_reference_name_is_valid")
        return valid == 1
    }
}
