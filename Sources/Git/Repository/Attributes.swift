internal import CLibgit2

/// What git's attributes say about one path and one attribute.
public enum AttributeValue: Hashable, Sendable {
    /// No line is about it, or one takes it back (`!text`).
    case unspecified
    /// `text`.
    case set
    /// `-text`.
    case unset
    /// `text=auto`.
    case value(String)
}

extension Repository {
    /// An attribute of a path, from the `.gitattributes` of the checkout or, in a bare repository, of `HEAD`.
    public func attribute(_ name: String, of path: String) throws(GitError) -> AttributeValue {
        for text in [name, path] { try withoutNUL(text, in: "git_attr_get") }
        guard !path.utf8.starts(with: "/".utf8) else {
            throw .refused("\(path.debugDescription) is no path in the repository", in: "git_attr_get")
        }
        let flags = try attributeSources()
        return try handle.lend { (repository) throws(GitError) in
            // What was read before may be older than the last commit.
            try check(git_attr_cache_flush(repository), "git_attr_cache_flush")
            var value: UnsafePointer<CChar>?
            try check(git_attr_get(&value, repository, flags, path, name), "git_attr_get")
            switch git_attr_value(value) {
            case GIT_ATTR_VALUE_TRUE: return .set
            case GIT_ATTR_VALUE_FALSE: return .unset
            case GIT_ATTR_VALUE_STRING: return value.map { .value(String(cString: $0)) } ?? .unspecified
            default: return .unspecified
            }
        }
    }

    /// Where attributes are read; a branch without a commit would be an error to libgit2.
    private func attributeSources() throws(GitError) -> UInt32 {
        guard isBare else { return UInt32(GIT_ATTR_CHECK_FILE_THEN_INDEX) }
        if case .unborn = try head() { return UInt32(GIT_ATTR_CHECK_INDEX_ONLY) }
        return UInt32(GIT_ATTR_CHECK_INDEX_ONLY | GIT_ATTR_CHECK_INCLUDE_HEAD)
    }
}
