internal import CLibgit2
internal import Glibc

/// The variables by which git is told where a repository, its files and its parts are.
struct GitVariables {
    /// Variables that git sets for the programs that it starts, and removes where it starts one in another repository.
    static let ofRepositories = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_NAMESPACE", "GIT_IMPLICIT_WORK_TREE", "GIT_PREFIX", "GIT_QUARANTINE_PATH", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
    ]

    /// `GIT_DIR`.
    private(set) var directory: String?
    private let environment: [String: String]
    /// The working directory, from which relative paths start.
    private let folder: String

    /// None of them.
    init() {
        environment = [:]
        folder = "/"
    }

    init(_ environment: [String: String], from folder: String) {
        self.environment = environment
        self.folder = folder
        directory = environment["GIT_DIR"].map { Self.absolute($0, folder) }
    }

    /// `GIT_CEILING_DIRECTORIES`: folders above which no repository is looked for.
    var ceilings: [String] { (environment["GIT_CEILING_DIRECTORIES"] ?? "").split(separator: ":").map(String.init) }
    /// `GIT_DISCOVERY_ACROSS_FILESYSTEM`: whether the search may go on into another file system.
    var crossesFileSystems: Bool { ConfigurationBool.isTrue(environment["GIT_DISCOVERY_ACROSS_FILESYSTEM"]) }

    /// Sets the work tree of an opened repository to the folder that git would use.
    ///
    /// With `GIT_DIR` alone, git takes the folder in which it is called for the root of the work tree.
    func placeWorkTree(of repository: OpaquePointer) throws(GitError) {
        var root = environment["GIT_WORK_TREE"].map { Self.absolute($0, folder) }
        if root == nil, directory != nil, git_repository_is_bare(repository) == 0, try !hasOwnWorkTree(repository) {
            let isNone = environment["GIT_IMPLICIT_WORK_TREE"].map { !ConfigurationBool.isTrue($0) } ?? false
            root = isNone ? nil : folder
        }
        guard let root else { return }
        guard let real = RealPath.of(root) else {
            throw .standing(
                .variable(name: "GIT_WORK_TREE", why: "names \(root), where there is no folder"), in: "git_repository_set_workdir"
            )
        }
        let directory = Repository.folder(git_repository_path(repository)).flatMap(RealPath.of) ?? ""
        guard real != directory, !real.hasPrefix(directory + "/") else {
            throw .standing(
                .variable(
                    name: environment["GIT_WORK_TREE"] == nil ? "GIT_DIR" : "GIT_WORK_TREE",
                    why: "is set, so that git takes \(root) for the working files, and that is inside its own folder"),
                in: "git_repository_set_workdir")
        }
        try withoutNUL(real, in: "git_repository_set_workdir")
        try check(git_repository_set_workdir(repository, real, 0), "git_repository_set_workdir")
    }

    /// Whether `core.worktree` says where the files are.
    private func hasOwnWorkTree(_ repository: OpaquePointer) throws(GitError) -> Bool {
        let configuration = try Handle<Kind.Configuration>("git_repository_config_snapshot") {
            git_repository_config_snapshot(&$0, repository)
        }
        return try configuration.withPointer { (configuration) throws(GitError) in
            var entry: UnsafeMutablePointer<git_config_entry>?
            defer { git_config_entry_free(entry) }
            return try found(git_config_get_entry(&entry, configuration, "core.worktree"), "git_config_get_entry")
        }
    }

    /// The index: a relative `GIT_INDEX_FILE` leads from the root of the files.
    func indexFile(default file: String, from root: String?) -> String {
        guard let named = environment["GIT_INDEX_FILE"], !named.isEmpty else { return file }
        let path = Self.absolute(named, root ?? folder)
        return RealPath.ofFile(path) == RealPath.ofFile(file) ? file : path
    }

    /// Refuses variables that ask for something that is not supported, unless they name what is used anyway.
    func refuseOthers(_ repository: Repository) throws(GitError) {
        if let name = environment["GIT_NAMESPACE"], !name.isEmpty {
            throw .standing(
                .variable(name: "GIT_NAMESPACE", why: "is set, and Galley knows no branches but the repository's own"), in: "open"
            )
        }
        for (name, own) in [
            ("GIT_COMMON_DIR", repository.commonDirectory), ("GIT_OBJECT_DIRECTORY", repository.commonDirectory + "/objects"),
        ] {
            guard let value = environment[name], RealPath.of(Self.absolute(value, folder)) != RealPath.of(own) else { continue }
            throw .standing(.variable(name: name, why: "is set to \(value), and Galley reads \(own) alone"), in: "open")
        }
        if let value = environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"], !value.isEmpty {
            throw .standing(
                .variable(
                    name: "GIT_ALTERNATE_OBJECT_DIRECTORIES", why: "is set, and Galley reads the repository's own objects alone"),
                in: "open")
        }
    }

    private static func absolute(_ path: String, _ folder: String) -> String {
        path.hasPrefix("/") ? path : folder + "/" + path
    }
}
