internal import CLibgit2
internal import Glibc

/// Who owns a repository, and whether git trusts it: its configuration can run programs.
///
/// libgit2 1.5 knows neither `*` nor `/*` at the end of a path in `safe.directory`.
enum Ownership {
    /// Refuses a repository of which a part belongs to somebody else, unless `safe.directory` names it.
    static func require(_ repository: OpaquePointer) throws(GitError) {
        guard let directory = Repository.folder(git_repository_path(repository)) else { return }
        let root = Repository.folder(git_repository_workdir(repository))
        let parts = [root, root.map { $0 + "/.git" }, directory].compactMap { $0 }
        guard let foreign = parts.lazy.compactMap(foreignOwner).first else { return }
        let path = root ?? directory
        if try isSafe(path) { return }
        throw .standing(
            .foreign(path: path, owner: name(of: foreign), user: name(of: geteuid())), code: GIT_EOWNER,
            in: "git_repository_open_ext")
    }

    /// The owner of a file, if that is another user than the current one; under `sudo`, the user who called it counts too.
    private static func foreignOwner(of path: String) -> uid_t? {
        guard let status = stat.of(path, in: AT_FDCWD) else { return nil }
        let user = geteuid()
        if status.st_uid == user { return nil }
        if user == 0, OutsideConfiguration.environment["SUDO_UID"].flatMap({ uid_t($0) }) == status.st_uid { return nil }
        return status.st_uid
    }

    /// Git's rule: the values of the system, the person and the command in this order; an empty one takes back what stands
    /// before.
    private static func isSafe(_ path: String) throws(GitError) -> Bool {
        let values = try OutsideConfiguration.withPointer { (configuration) throws(GitError) in
            try ListedConfiguration.entries(of: configuration, matching: "^safe\\.directory$").map { $0.value ?? "" }
        }
        let real = RealPath.of(path) ?? path
        return values.reduce(false) { isSafe, value in value.isEmpty ? false : isSafe || covers(value, path: path, real: real) }
    }

    private static func covers(_ value: String, path: String, real: String) -> Bool {
        if value == "*" { return true }
        let named = HomePath.expanded(value, OutsideConfiguration.environment)
        if named.hasSuffix("/*") {
            let folder = String(named.dropLast(2))
            return real.hasPrefix((RealPath.of(folder.isEmpty ? "/" : folder) ?? folder) + (folder.isEmpty ? "" : "/"))
        }
        return named == path || RealPath.of(named) == real
    }

    /// `hana (1001)`.
    private static func name(of user: uid_t) -> String {
        guard let entry = getpwuid(user) else { return "the user \(user)" }
        return "\(String(cString: entry.pointee.pw_name)) (\(user))"
    }
}
