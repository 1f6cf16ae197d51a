internal import CLibgit2
internal import Synchronization

/// The configuration files outside of repositories, as git's environment variables name them.
///
/// libgit2 reads `HOME` and `XDG_CONFIG_HOME` of the process when it starts and knows none of git's own variables.
enum OutsideConfiguration {
    private struct Place: Sendable {
        var environment: [String: String] = [:]
        var global: String?
        var system: String?
    }

    private static let place = Mutex(Place())

    /// The environment that was handed in; empty where none was.
    static var environment: [String: String] { place.withLock { $0.environment } }

    /// Takes effect for the whole process, and for repositories opened from now on.
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
        place.withLock { $0 = Place(environment: environment, global: own, system: system) }
    }

    /// Puts the files that the variables name in the place of those that were found.
    static func add(to configuration: OpaquePointer, of repository: OpaquePointer?) throws(GitError) {
        let named = place.withLock { $0 }
        for (file, level) in [(named.system, GIT_CONFIG_LEVEL_SYSTEM), (named.global, GIT_CONFIG_LEVEL_GLOBAL)] {
            guard let file else { continue }
            // An empty value means no file to git; libgit2 takes a file that is not there for an empty one.
            let path = file.isEmpty ? "/dev/null" : file
            try check(git_config_add_file_ondisk(configuration, path, level, repository, 1), "git_config_add_file_ondisk")
        }
    }

    /// Lends what counts outside of any repository: the system's, the person's and the command's own values.
    static func withPointer<Result>(_ body: (OpaquePointer) throws(GitError) -> Result) throws(GitError) -> Result {
        try Library.start()
        let all = try Handle<Kind.Configuration>("git_config_open_default") { git_config_open_default(&$0) }
        try all.withPointer { (all) throws(GitError) in try add(to: all, of: nil) }
        var environment = environment
        guard try all.withPointer({ (all) throws(GitError) in try ListedConfiguration.isNeeded(environment, all) }) else {
            let snapshot = try all.withPointer { (all) throws(GitError) in
                try Handle<Kind.Configuration>("git_config_snapshot") { git_config_snapshot(&$0, all) }
            }
            return try snapshot.withPointer(body)
        }
        for name in GitVariables.ofRepositories { environment[name] = nil }
        let file = try MemoryFile.holding(Array(ListedConfiguration(in: "/", environment).text.utf8))
        let listed = try Handle<Kind.Configuration>("git_config_open_ondisk") { git_config_open_ondisk(&$0, file.path) }
        return try listed.withPointer(body)
    }

    private static func search(_ level: git_config_level_t, _ path: String?) throws(GitError) {
        try withoutNUL(path ?? "", in: "git_libgit2_opts")
        try check(galley_set_search_path(Int32(level.rawValue), path), "git_libgit2_opts")
    }
}

extension Repository {
    /// Lets this environment decide which configuration counts, in place of the process's own: `HOME`, `XDG_CONFIG_HOME` and
    /// git's variables whose names begin with `GIT_CONFIG`. To be called before a repository is opened.
    public static func settings(environment: [String: String]) throws(GitError) {
        try OutsideConfiguration.use(environment)
    }
}
