internal import CLibgit2

extension Repository {
    /// What is not supported about this repository's format; nil if nothing.
    ///
    /// Most such repositories cannot even be opened; then the error says the same (`GitError.unsupported`).
    public func unsupportedFormat() throws(GitError) -> UnsupportedFormat? {
        if let unsupported = try Self.unsupportedExtension(in: "\(commonDirectory)/config") { return unsupported }
        return IndexFormat.unsupported(at: indexFile)
    }

    /// Why libgit2 refused to open the repository at a path, if it is the format.
    static func refusedFormat(at path: String, searches: Bool, ceilings: [String]) -> UnsupportedFormat? {
        var buffer = git_buf()
        defer {
            git_buf_dispose(&buffer)
            git_error_clear()
        }
        // This looks at the folders alone and reads no configuration.
        let stops = searches ? ceilings : ceilings + [path]
        guard git_repository_discover(&buffer, path, 0, stops.joined(separator: ":")) == 0, let found = buffer.ptr else {
            return nil
        }
        let folder = String(cString: found)
        // The refusal is thrown already; if its cause cannot be read either, the refusal stands alone.
        return try? unsupportedExtension(in: "\(LinkedWorktree.commonDirectory(of: folder) ?? folder)/config")
    }

    /// The first extension that is not supported, by name.
    ///
    /// In a version-0 repository git heeds a few extensions all the same, and refuses those that came with version 1.
    private static func unsupportedExtension(in path: String) throws(GitError) -> UnsupportedFormat? {
        let file = try Handle<Kind.Configuration>.ifFound("git_config_open_ondisk") { git_config_open_ondisk(&$0, path) }
        guard let file else { return nil }
        return try file.withPointer { (file) throws(GitError) in
            var version: Int32 = 0
            _ = try found(git_config_get_int32(&version, file, "core.repositoryformatversion"), "git_config_get_int32")
            guard version <= 1 else { return .version(Int(version)) }
            let extensions = try extensions(in: file).sorted { $0.name < $1.name }
            let refused = extensions.first { entry in
                version == 1 ? !["noop", "worktreeconfig", "partialclone"].contains(entry.name) : knownToGit.contains(entry.name)
            }
            return refused.map { .extension(name: $0.name, value: $0.value) }
        }
    }

    private static let knownToGit: Set = [
        "preciousobjects", "objectformat", "compatobjectformat", "refstorage", "relativeworktrees",
    ]

    private static func extensions(in file: OpaquePointer) throws(GitError) -> [(name: String, value: String)] {
        let iterator = try Handle<Kind.ConfigurationIterator>("git_config_iterator_glob_new") {
            git_config_iterator_glob_new(&$0, file, "^extensions\\.")
        }
        var found: [(name: String, value: String)] = []
        var entry: UnsafeMutablePointer<git_config_entry>?
        while true {
            let status = iterator.withPointer { git_config_next(&entry, $0) }
            if status == GIT_ITEROVER.rawValue { return found }
            try check(status, "git_config_next")
            guard let entry = entry?.pointee else { continue }
            let name = String(String(cString: entry.name).dropFirst("extensions.".count))
            found.append((name, entry.value.map { String(cString: $0) } ?? "true"))
        }
    }
}
