internal import CLibgit2

extension Repository {
    /// Paths below a folder whose working file differs from HEAD or from the index, new ones included, as git's own status
    /// tells them; ignored ones are left out.
    public func unsavedPaths(under folder: String) throws(GitError) -> [[UInt8]] {
        try withoutNUL(folder, in: "git_status_list_new")
        try completeConfiguration()
        try useOwnIndex()
        // libgit2 refuses commits that git reads, such as one of a date that cannot be counted; their trees it takes.
        let head = try headTree()
        let list = try handle.withPointer { (repository) throws(GitError) in
            guard let head else {
                return try Handle<Kind.StatusList>("git_status_list_new") { Self.status(&$0, repository, below: folder, nil) }
            }
            var raw = head.raw
            let tree = try Handle<Kind.Object>("git_object_lookup") { git_object_lookup(&$0, repository, &raw, GIT_OBJECT_TREE) }
            return try Handle<Kind.StatusList>("git_status_list_new") { list in
                tree.withPointer { Self.status(&list, repository, below: folder, $0) }
            }
        }
        return list.withPointer { list in
            (0..<git_status_list_entrycount(list)).compactMap { position in
                guard let entry = git_status_byindex(list, position) else { return nil }
                let delta = entry.pointee.index_to_workdir ?? entry.pointee.head_to_index
                guard let path = delta?.pointee.new_file.path ?? delta?.pointee.old_file.path else { return nil }
                return Array(String(cString: path).utf8)
            }
        }
    }

    /// The tree of HEAD, from the commit as it is read here; nil where there is no commit yet.
    private func headTree() throws(GitError) -> ObjectID? {
        switch try head() {
        case .branch(_, let id), .detached(let id): try commit(id).tree
        case .unborn: nil
        }
    }

    /// Lets libgit2 read the index that `GIT_INDEX_FILE` names.
    private func useOwnIndex() throws(GitError) {
        guard indexFile != gitDirectory + "/index" else { return }
        let index = try Handle<Kind.Index>("git_index_open") { git_index_open(&$0, indexFile) }
        let status = handle.withPointer { repository in index.withPointer { git_repository_set_index(repository, $0) } }
        try check(status, "git_repository_set_index")
    }

    private static func status(
        _ list: inout OpaquePointer?, _ repository: OpaquePointer, below folder: String, _ head: OpaquePointer?
    ) -> Int32 {
        var options = git_status_options()
        let status = git_status_options_init(&options, UInt32(GIT_STATUS_OPTIONS_VERSION))
        guard status == 0 else { return status }
        options.baseline = head
        options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR
        options.flags =
            GIT_STATUS_OPT_INCLUDE_UNTRACKED.rawValue | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS.rawValue
            | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH.rawValue
        // The list keeps no pointer into the pathspec: it is compared while the list is made.
        var path = Array(folder.utf8CString)
        return path.withUnsafeMutableBufferPointer { path in
            var first = path.baseAddress
            return withUnsafeMutablePointer(to: &first) { strings in
                options.pathspec = git_strarray(strings: strings, count: 1)
                return git_status_list_new(&list, repository, &options)
            }
        }
    }
}
