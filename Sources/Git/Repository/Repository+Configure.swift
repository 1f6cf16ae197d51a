internal import CLibgit2

extension Repository {
    /// Sets a value in the repository's own configuration.
    public func configure(_ key: String, _ value: String) throws(GitError) {
        for text in [key, value] { try withoutNUL(text, in: "git_config_set_string") }
        let all = try handle.lend { (repository) throws(GitError) in
            try Handle<Kind.Configuration>("git_repository_config") { git_repository_config(&$0, repository) }
        }
        let local = try all.lend { (all) throws(GitError) in
            try Handle<Kind.Configuration>("git_config_open_level") { git_config_open_level(&$0, all, GIT_CONFIG_LEVEL_LOCAL) }
        }
        try local.lend { (local) throws(GitError) in
            _ = try check(git_config_set_string(local, key, value), "git_config_set_string")
        }
    }
}
