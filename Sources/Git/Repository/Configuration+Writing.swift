internal import CLibgit2

extension Repository {
    /// Writes values into the repository's own configuration; what other levels say stays.
    public func configure(_ values: [(key: String, value: String)]) throws(GitError) {
        let all = try handle.lend { (repository) throws(GitError) in
            try Handle<Kind.Configuration>("git_repository_config") { git_repository_config(&$0, repository) }
        }
        let own = try all.lend { (all) throws(GitError) in
            try Handle<Kind.Configuration>("git_config_open_level") { git_config_open_level(&$0, all, GIT_CONFIG_LEVEL_LOCAL) }
        }
        for (key, value) in values {
            try withoutNUL(key, in: "git_config_set_string")
            try withoutNUL(value, in: "git_config_set_string")
            try own.lend { (own) throws(GitError) in
                _ = try check(git_config_set_string(own, key, value), "git_config_set_string")
            }
        }
    }
}
