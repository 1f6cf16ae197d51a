internal import CLibgit2

/// The bytes that libgit2 writes into a buffer of its own.
func bytesFromBuffer(_ function: StaticString, _ fill: (inout git_buf) -> Int32) throws(GitError) -> [UInt8] {
    var buffer = git_buf()
    defer { git_buf_dispose(&buffer) }
    try check(fill(&buffer), function)
    return Array(UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
}

/// Refuses a string with a NUL before it is passed to C.
///
/// C ends a string at the first NUL, so one inside would make the two sides mean different names.
func withoutNUL(_ text: String, in function: StaticString) throws(GitError) {
    guard !text.utf8.contains(0) else { throw .refused("a NUL stands in \(text.debugDescription)", in: "\(function)") }
}
