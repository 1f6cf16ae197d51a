internal import CLibgit2
internal import Glibc

extension Repository {
    /// A value of git's configuration as git itself would read it, all levels and includes together; nil where it is not set.
    /// A key that stands there without a value is `true`.
    public func configured(_ key: String) throws(GitError) -> String? {
        try withoutNUL(key, in: "git_config_snapshot")
        try completeConfiguration()
        let snapshot = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.Configuration>("git_repository_config_snapshot") { git_repository_config_snapshot(&$0, repository) }
        }
        return try snapshot.withPointer { (snapshot) throws(GitError) in try Self.value(of: key, in: snapshot) }
    }

    /// A value of the person's and the system's configuration, for a folder that is in no repository.
    public static func configuredOutside(_ key: String) throws(GitError) -> String? {
        try withoutNUL(key, in: "git_config_open_default")
        return try OutsideConfiguration.withPointer { (snapshot) throws(GitError) in try value(of: key, in: snapshot) }
    }

    private static func value(of key: String, in configuration: OpaquePointer) throws(GitError) -> String? {
        var entry: UnsafeMutablePointer<git_config_entry>?
        guard try found(git_config_get_entry(&entry, configuration, key), "git_config_get_entry") else { return nil }
        defer { git_config_entry_free(entry) }
        return entry.map { $0.pointee.value.map { String(cString: $0) } ?? "true" }
    }

    /// Lets git's own answer take the place of libgit2's, once, where libgit2 cannot know it. To be called before anything in
    /// libgit2 reads the configuration for a purpose of ours.
    func completeConfiguration() throws(GitError) {
        guard !isConfigurationComplete else { return }
        let environment = OutsideConfiguration.environment
        let isNeeded = try handle.withPointer { (repository) throws(GitError) in
            let all = try Handle<Kind.Configuration>("git_repository_config") { git_repository_config(&$0, repository) }
            return try all.withPointer { (all) throws(GitError) in try ListedConfiguration.isNeeded(environment, all) }
        }
        if isNeeded || isConfigurationListed {
            var asked = environment
            if !isNamedByEnvironment { for name in GitVariables.ofRepositories { asked[name] = nil } }
            let listed = try ListedConfiguration(in: askedFrom ?? workingDirectory ?? gitDirectory, asked)
            let file = try MemoryFile.holding(Array(listed.text.utf8))
            let configuration = try Handle<Kind.Configuration>("git_config_new") { git_config_new(&$0) }
            try handle.withPointer { (repository) throws(GitError) in
                try configuration.withPointer { (configuration) throws(GitError) in
                    try check(
                        git_config_add_file_ondisk(configuration, file.path, GIT_CONFIG_LEVEL_APP, repository, 0),
                        "git_config_add_file_ondisk")
                    try check(git_repository_set_config(repository, configuration), "git_repository_set_config")
                }
            }
            listedConfiguration = consume file
            isConfigurationListed = true
        }
        isConfigurationComplete = true
    }

    /// Adds the configuration that libgit2 1.5 does not look for when it opens a repository.
    ///
    /// Does what `extensions.worktreeConfig` asks as well: it reads a work tree's own configuration
    /// last, and minds `core.bare` and `core.worktree` there (a bare repository with work trees keeps the former there, and
    /// would be taken for one whose files lie in its parent folder).
    static func addFiles(to repository: OpaquePointer) throws(GitError) {
        let configuration = try Handle<Kind.Configuration>("git_repository_config") { git_repository_config(&$0, repository) }
        try configuration.withPointer { (configuration) throws(GitError) in
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
        return try snapshot.withPointer { (snapshot) throws(GitError) in
            var value: Int32 = 0
            return try found(git_config_get_bool(&value, snapshot, key), "git_config_get_bool") ? value != 0 : nil
        }
    }

    /// The remote with which a partial clone left objects; nil in any other repository.
    func promisor() throws(GitError) -> String? {
        try completeConfiguration()
        let all = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.Configuration>("git_repository_config") { git_repository_config(&$0, repository) }
        }
        return try all.withPointer { (all) throws(GitError) in
            let pattern = "^(remote\\..*\\.promisor|extensions\\.partialclone)$"
            let last = try ListedConfiguration.entries(of: all, matching: pattern).last { name, value in
                name.hasPrefix("extensions.") || ConfigurationBool.isTrue(value ?? "true")
            }
            return last.map { name, value in
                name.hasPrefix("extensions.")
                    ? value ?? "origin" : String(name.dropFirst("remote.".count).dropLast(".promisor".count))
            }
        }
    }
}
