internal import CLibgit2

extension Repository {
    /// Writes values into the repository's own configuration; what other levels say stays.
    public func configure(_ values: [(key: String, value: String)]) throws(GitError) {
        let path = commonDirectory + "/config"
        let own = try Handle<Kind.Configuration>("git_config_open_ondisk") { git_config_open_ondisk(&$0, path) }
        for (key, value) in values {
            try withoutNUL(key, in: "git_config_set_string")
            try withoutNUL(value, in: "git_config_set_string")
            try own.withPointer { (own) throws(GitError) in
                _ = try check(git_config_set_string(own, key, value), "git_config_set_string")
            }
        }
        try sharedPermissions().adjust(path: path)
        // Git's own list, where it counts, was made before.
        isConfigurationComplete = false
    }
}
