internal import CLibgit2

extension Repository {
    /// Reads a commit, from its object and nothing else: no replacement, no graft.
    public func commit(_ id: ObjectID) throws(GitError) -> Commit {
        try reading(id, as: GIT_OBJECT_COMMIT) { (bytes) throws(GitError) in
            guard let commit = Commit(id: id, bytes: bytes, decodes: decodesMessages) else {
                throw .damaged(id, "is no commit that can be read", in: "commit")
            }
            return commit
        }
    }

    /// The signature of a commit and what it signs; nil if it has none.
    public func signature(ofCommit id: ObjectID) throws(GitError) -> CommitSignature? {
        try reading(id, as: GIT_OBJECT_COMMIT) { (bytes) throws(GitError) in CommitSignature(bytes: bytes) }
    }

    /// The size of a blob, from its header alone.
    public func blobSize(_ id: ObjectID) throws(GitError) -> Int {
        var size = 0
        var type = GIT_OBJECT_INVALID
        var raw = id.raw
        let status = objects.withPointer { git_odb_read_header(&size, &type, $0, &raw) }
        do { try check(status, "git_odb_read_header") } catch { throw unreadable(id, error) }
        guard type == GIT_OBJECT_BLOB else { throw .damaged(id, "is no blob", in: "git_odb_read_header") }
        return size
    }

    /// The bytes of a blob; nil if there are more than `limit`, which the header says before anything is unpacked.
    public func blob(_ id: ObjectID, limit: Int) throws(GitError) -> [UInt8]? {
        guard try blobSize(id) <= limit else { return nil }
        return try reading(id, as: GIT_OBJECT_BLOB) { (bytes) throws(GitError) in Array(bytes) }
    }

    /// The identifier that these bytes have as a blob.
    ///
    /// - Throws: where the bytes are made to collide under SHA-1; libgit2 refuses to hash such.
    public static func blobID(of bytes: [UInt8]) throws(GitError) -> ObjectID {
        try Library.start()
        var raw = git_oid()
        try check(bytes.withUnsafeBytes { git_odb_hash(&raw, $0.baseAddress, $0.count, GIT_OBJECT_BLOB) }, "git_odb_hash")
        return ObjectID(raw)
    }

    /// Writes a blob, exactly these bytes: no filter, no line-end conversion.
    public func writeBlob(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
        try write(bytes, as: GIT_OBJECT_BLOB)
    }

    /// Lends the bytes of an object of the expected type.
    func reading<Result>(
        _ id: ObjectID, as type: git_object_t, _ body: (UnsafeRawBufferPointer) throws(GitError) -> Result
    ) throws(GitError) -> Result {
        if type == GIT_OBJECT_TREE, let held = recentTrees[id] { return try held.withBytes(body) }
        let object = try read(id)
        try object.withPointer { (pointer) throws(GitError) in
            guard git_odb_object_type(pointer) == type else {
                throw .damaged(id, "is no \(String(cString: git_object_type2string(type)))", in: "git_odb_read")
            }
        }
        guard type == GIT_OBJECT_TREE, recentTrees.isWorthHolding(object.withPointer { git_odb_object_size($0) }) else {
            return try Self.withBytes(object, body)
        }
        let held = HeldTree(object)
        recentTrees.hold(held, id)
        return try held.withBytes(body)
    }

    private func read(_ id: ObjectID) throws(GitError) -> Handle<Kind.RawObject> {
        var raw = id.raw
        return try objects.withPointer { (database) throws(GitError) in
            do throws(GitError) {
                return try Handle<Kind.RawObject>("git_odb_read") { git_odb_read(&$0, database, &raw) }
            } catch { throw unreadable(id, error) }
        }
    }

    /// Why an object cannot be read: in a partial clone it was mostly never fetched, rather than lost.
    private func unreadable(_ id: ObjectID, _ error: GitError) -> GitError {
        guard error.isNotFound, let remote = try? promisor() else { return error.about(id) }
        return .standing(.partialClone(object: id.hex, remote: remote), code: GIT_ENOTFOUND, in: error.function)
    }

    private static func withBytes<Result>(
        _ object: borrowing Handle<Kind.RawObject>, _ body: (UnsafeRawBufferPointer) throws(GitError) -> Result
    ) throws(GitError) -> Result {
        try object.withPointer { (pointer) throws(GitError) in
            try body(UnsafeRawBufferPointer(start: git_odb_object_data(pointer), count: git_odb_object_size(pointer)))
        }
    }

    /// Writes an object whose bytes the caller has validated; it is flushed to the disk before a reference names it.
    func write(_ bytes: [UInt8], as type: git_object_t) throws(GitError) -> ObjectID {
        if wholeFlush == nil { wholeFlush = WholeFlush(of: objectsFolder) }
        var raw = git_oid()
        // An empty array may have no address, which libgit2 takes for a mistake; where no byte is read any address will do.
        let status = objects.withPointer { database in
            bytes.withUnsafeBytes {
                git_odb_write(&raw, database, $0.baseAddress ?? UnsafeRawPointer(bitPattern: 1), $0.count, type)
            }
        }
        try check(status, "git_odb_write")
        let id = ObjectID(raw)
        unflushed.insert(id)
        return id
    }

    /// Checks that an object exists, of whatever type, and that its bytes hash to its identifier.
    public func requireWhole(_ id: ObjectID) throws(GitError) {
        _ = try read(id)
    }

    /// Checks that an object exists and has the type that an entry or a header gives it.
    func require(_ id: ObjectID, _ type: git_object_t, in function: String) throws(GitError) {
        var size = 0
        var actual = GIT_OBJECT_INVALID
        var raw = id.raw
        let status = objects.withPointer { git_odb_read_header(&size, &actual, $0, &raw) }
        do { try check(status, "git_odb_read_header") } catch { throw unreadable(id, error) }
        guard actual == type else {
            throw .damaged(id, "is no \(String(cString: git_object_type2string(type)))", in: function)
        }
    }
}
