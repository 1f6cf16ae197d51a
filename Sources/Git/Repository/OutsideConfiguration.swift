internal import CLibgit2
internal import Synchronization

/// Where the configuration outside of repositories is, as git's environment variables say.
///
/// libgit2 looks at `HOME` and `XDG_CONFIG_HOME` of the process when it starts and knows none of git's own variables.
enum OutsideConfiguration {
    private struct Files: Sendable {
        var global: String?
        var system: String?
    }

    private static let files = Mutex(Files())

    /// For the whole process, and for repositories opened from now on.
    static func use(_ environment: [String: String]) throws(GitError) {
        try Library.start()
        let home = environment["HOME"] ?? ""
        let own = environment["GIT_CONFIG_GLOBAL"]
        let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? (home.isEmpty ? "" : "\(home)/.config")
        try search(GIT_CONFIG_LEVEL_GLOBAL, home)
        try search(GIT_CONFIG_LEVEL_XDG, own != nil || folder.isEmpty ? "" : "\(folder)/git")
        let isSilenced = !["", "0", "false", "no", "off"].contains(environment["GIT_CONFIG_NOSYSTEM"]?.lowercased() ?? "")
        let system = isSilenced ? nil : environment["GIT_CONFIG_SYSTEM"]
        try search(GIT_CONFIG_LEVEL_SYSTEM, isSilenced || system != nil ? "" : nil)
        files.withLock { $0 = Files(global: own, system: system) }
    }

    /// Puts the files that the variables name in the place of those that were found.
    static func add(to configuration: OpaquePointer, of repository: OpaquePointer?) throws(GitError) {
        let named = files.withLock { $0 }
        for (file, level) in [(named.system, GIT_CONFIG_LEVEL_SYSTEM), (named.global, GIT_CONFIG_LEVEL_GLOBAL)] {
            guard let file else { continue }
            // An empty value means no file to git; libgit2 takes a file that is not there for an empty one.
            let path = file.isEmpty ? "/dev/null" : file
            try check(git_config_add_file_ondisk(configuration, path, level, repository, 1), "git_config_add_file_ondisk")
        }
    }

    private static func search(_ level: git_config_level_t, _ path: String?) throws(GitError) {
        try withoutNUL(path ?? "", in: "git_libgit2_opts")
        try check(galley_set_search_path(Int32(level.rawValue), path), "git_libgit2_opts")
    }
}

extension Repository {
    /// Lets `HOME`, `XDG_CONFIG_HOME`, `GIT_CONFIG_GLOBAL`, `GIT_CONFIG_SYSTEM` and `GIT_CONFIG_NOSYSTEM` of this environment
    /// decide which configuration counts, in place of the process's own. To be called before a repository is opened.
    public static func settings(environment: [String: String]) throws(GitError) {
        try OutsideConfiguration.use(environment)
    }
}
