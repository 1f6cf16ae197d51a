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
        try attributes([name], of: path)[0]
    }

    /// Several attributes of a path, in the order of `names`.
    public func attributes(_ names: [String], of path: String) throws(GitError) -> [AttributeValue] {
        for text in names + [path] { try withoutNUL(text, in: "git_attr_get") }
        guard !path.utf8.starts(with: "/".utf8) else {
            throw .refused("\(path.debugDescription) is no path in the repository", in: "git_attr_get")
        }
        try completeConfiguration()
        let head = try headTree()
        let flags = attributeSources(head)
        if !isBare { try use(attributeIndex(of: path, head)) }
        // Whoever asks for the index after this gets the real one.
        defer { if !isBare { handle.withPointer { _ = git_repository_set_index($0, nil) } } }
        return try handle.withPointer { (repository) throws(GitError) in
            // What was read before may be older than the last commit.
            try check(git_attr_cache_flush(repository), "git_attr_cache_flush")
            var values: [AttributeValue] = []
            for name in names {
                var value: UnsafePointer<CChar>?
                try check(git_attr_get(&value, repository, flags, path, name), "git_attr_get")
                values.append(AttributeValue(value))
            }
            return values
        }
    }

    private func use(_ index: borrowing Handle<Kind.Index>) throws(GitError) {
        let status = handle.withPointer { repository in index.withPointer { git_repository_set_index(repository, $0) } }
        try check(status, "git_repository_set_index")
    }

    private func headTree() throws(GitError) -> ObjectID? {
        switch try head() {
        case .branch(_, let tip), .detached(let tip): try commit(tip).tree
        case .unborn: nil
        }
    }

    /// Where attributes are read; a branch without a commit would be an error to libgit2.
    private func attributeSources(_ head: ObjectID?) -> UInt32 {
        guard isBare else { return UInt32(GIT_ATTR_CHECK_FILE_THEN_INDEX) }
        if head == nil { return UInt32(GIT_ATTR_CHECK_INDEX_ONLY) }
        return UInt32(GIT_ATTR_CHECK_INDEX_ONLY | GIT_ATTR_CHECK_INCLUDE_HEAD)
    }

    /// An index of nothing but the files of attributes that `HEAD` has for a path, which count where the checkout lacks them.
    ///
    /// libgit2 would read the whole index for them: with 100,000 entries that takes six times as long as all else in a move.
    private func attributeIndex(of path: String, _ head: ObjectID?) throws(GitError) -> Handle<Kind.Index> {
        let index = try Handle<Kind.Index>("git_index_new") { git_index_new(&$0) }
        guard let head else { return index }
        var folder = ""
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            let file = "\(folder).gitattributes"
            if let found = try entry(at: file, inTree: head), found.mode == .regular || found.mode == .executable {
                var added = git_index_entry()
                added.mode = UInt32(GIT_FILEMODE_BLOB.rawValue)
                added.id = found.id.raw
                try file.withCPath { (name) throws(GitError) in
                    added.path = name
                    try index.withPointer { (index) throws(GitError) in
                        _ = try check(git_index_add(index, &added), "git_index_add")
                    }
                }
            }
            folder += String(decoding: part, as: UTF8.self) + "/"
        }
        return index
    }
}

extension AttributeValue {
    /// What libgit2 gives; its texts live as long as its cache.
    fileprivate init(_ value: UnsafePointer<CChar>?) {
        switch git_attr_value(value) {
        case GIT_ATTR_VALUE_TRUE: self = .set
        case GIT_ATTR_VALUE_FALSE: self = .unset
        case GIT_ATTR_VALUE_STRING: self = value.map { .value(String(cString: $0)) } ?? .unspecified
        default: self = .unspecified
        }
    }
}
