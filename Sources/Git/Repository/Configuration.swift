internal import CLibgit2
internal import Glibc

extension Repository {
    /// A value of git's configuration, all levels and includes together; nil where it is not set.
    public func configured(_ key: String) throws(GitError) -> String? {
        try configuration(key) { (configuration) throws(GitError) in
            var value: UnsafePointer<CChar>?
            guard try found(git_config_get_string(&value, configuration, key), "git_config_get_string") else { return nil }
            return value.map { String(cString: $0) }
        }
    }

    private func configuration<Value>(
        _ key: String, _ body: (OpaquePointer) throws(GitError) -> Value?
    ) throws(GitError) -> Value? {
        try withoutNUL(key, in: "git_config_snapshot")
        let snapshot = try handle.lend { (repository) throws(GitError) in
            try Handle<Kind.Configuration>("git_repository_config_snapshot") { git_repository_config_snapshot(&$0, repository) }
        }
        return try snapshot.lend(body)
    }

    /// A value of the person's and the system's configuration, for a folder that is in no repository.
    public static func configuredOutside(_ key: String) throws(GitError) -> String? {
        try Library.start()
        try withoutNUL(key, in: "git_config_open_default")
        let all = try Handle<Kind.Configuration>("git_config_open_default") { git_config_open_default(&$0) }
        let snapshot = try all.lend { (all) throws(GitError) in
            try OutsideConfiguration.add(to: all, of: nil)
            return try Handle<Kind.Configuration>("git_config_snapshot") { git_config_snapshot(&$0, all) }
        }
        return try snapshot.lend { (snapshot) throws(GitError) in
            var value: UnsafePointer<CChar>?
            guard try found(git_config_get_string(&value, snapshot, key), "git_config_get_string") else { return nil }
            return value.map { String(cString: $0) }
        }
    }

    /// Adds the configuration that libgit2 1.5 does not look for.
    ///
    /// Does what `extensions.worktreeConfig` asks as well: it reads a work tree's own configuration
    /// last, and minds `core.bare` and `core.worktree` there (a bare repository with work trees keeps the former there, and
    /// would be taken for one whose files lie in its parent folder).
    static func completeConfiguration(_ repository: OpaquePointer) throws(GitError) {
        let configuration = try Handle<Kind.Configuration>("git_repository_config") { git_repository_config(&$0, repository) }
        try configuration.lend { (configuration) throws(GitError) in
            try OutsideConfiguration.add(to: configuration, of: repository)
            let asked = try bool("extensions.worktreeConfig", in: configuration)
            guard asked == true, let folder = git_repository_path(repository) else { return }
            let path = "\(String(cString: folder))config.worktree"
            guard access(path, F_OK) == 0 else { return }
            // libgit2 1.5 has no level of that name; the topmost has the same precedence.
            try check(
                git_config_add_file_ondisk(configuration, path, GIT_CONFIG_LEVEL_APP, repository, 1), "git_config_add_file_ondisk"
            )
            if try bool("core.bare", in: configuration) == true, git_repository_is_bare(repository) == 0 {
                try check(git_repository_set_bare(repository), "git_repository_set_bare")
            }
        }
    }

    private static func bool(_ key: String, in configuration: OpaquePointer) throws(GitError) -> Bool? {
        let snapshot = try Handle<Kind.Configuration>("git_config_snapshot") { git_config_snapshot(&$0, configuration) }
        return try snapshot.lend { (snapshot) throws(GitError) in
            var value: Int32 = 0
            return try found(git_config_get_bool(&value, snapshot, key), "git_config_get_bool") ? value != 0 : nil
        }
    }
}
