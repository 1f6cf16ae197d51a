internal import CLibgit2

extension Repository {
    /// The unified diff of two texts, with `context` lines around each change; empty if they are the same.
    public func patch(from old: [UInt8], to new: [UInt8], path: String, context: Int) throws(GitError) -> String {
        try withoutNUL(path, in: "git_patch_from_buffers")
        var options = git_diff_options()
        try check(git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)), "git_diff_options_init")
        options.context_lines = UInt32(clamping: context)
        options.flags |= GIT_DIFF_INDENT_HEURISTIC.rawValue
        let patch = try Handle<Kind.Patch>("git_patch_from_buffers") { patch in
            old.withUnsafeBytes { old in
                new.withUnsafeBytes { new in
                    git_patch_from_buffers(
                        &patch, old.baseAddress, old.count, path, new.baseAddress, new.count, path, &options)
                }
            }
        }
        let text = try patch.withPointer { (patch) throws(GitError) in
            try bytesFromBuffer("git_patch_to_buf") { git_patch_to_buf(&$0, patch) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
