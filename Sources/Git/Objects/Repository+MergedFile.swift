internal import CLibgit2

extension Repository {
    /// The result of git's line-by-line merge of two texts with a common base; nil where there is a conflict.
    public static func mergedLines(from base: [UInt8], _ one: [UInt8], _ other: [UInt8]) throws(GitError) -> [UInt8]? {
        try Library.start()
        var result = git_merge_file_result()
        defer { git_merge_file_result_free(&result) }
        let status = base.withUnsafeBytes { base in
            one.withUnsafeBytes { one in
                other.withUnsafeBytes { other in
                    var inputs = (Self.input(base), Self.input(one), Self.input(other))
                    return git_merge_file(&result, &inputs.0, &inputs.1, &inputs.2, nil)
                }
            }
        }
        try check(status, "git_merge_file")
        guard result.automergeable != 0 else { return nil }
        return Array(UnsafeRawBufferPointer(start: result.ptr, count: result.len))
    }

    private static func input(_ bytes: UnsafeRawBufferPointer) -> git_merge_file_input {
        var input = git_merge_file_input()
        input.version = UInt32(GIT_MERGE_FILE_INPUT_VERSION)
        input.ptr = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        input.size = bytes.count
        return input
    }
}
