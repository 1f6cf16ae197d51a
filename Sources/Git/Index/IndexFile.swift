internal import Glibc

/// An index as it was read: the bytes of the file, and what its header says.
struct IndexFile {
    /// Everything, trailer included.
    var bytes: [UInt8]
    let version: UInt32
    let count: Int
    /// The file's status when it was read; nil if there was none.
    let stamp: Stamp?

    /// What identifies the file, to see later whether it is still the same.
    struct Stamp: Equatable {
        var device: dev_t, inode: ino_t, size: off_t
        var modified: [Int], changed: [Int]
        var permissions: mode_t

        init(_ status: stat) {
            device = status.st_dev
            inode = status.st_ino
            size = status.st_size
            modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
            permissions = status.permissions
        }
    }

    /// The entries of one path.
    struct Found {
        struct Span { var offset: Int, stage: Int, fixedSize: Int, mode: UInt32, flags: UInt16, moreFlags: UInt16, id: ObjectID }
        /// One of stage 0, up to three of a conflict, or none.
        var spans: [Span] = []
        /// Whether the first entry that sorts after the path begins with it.
        var isPrefixOfNext = false

        var settled: Span? { spans.first.flatMap { $0.stage == 0 ? $0 : nil } }
    }

    /// An empty index, which is what git assumes where there is none.
    static let empty = IndexFile(
        bytes: Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 0] + [UInt8](repeating: 0xff, count: ObjectID.byteCount), version: 2,
        count: 0,
        stamp: nil)

    private init(bytes: [UInt8], version: UInt32, count: Int, stamp: Stamp?) {
        self.bytes = bytes
        self.version = version
        self.count = count
        self.stamp = stamp
    }

    /// The index at `path`, or an empty one. Returns `known` if the file is still the same.
    static func read(_ path: String, unlessStill known: IndexFile?) throws(IndexError) -> IndexFile {
        guard let file = Descriptor.open(path, O_RDONLY) else {
            if errno == ENOENT { return empty }
            throw .file(.last("open", path))
        }
        guard let status = file.status() else { throw .file(.last("look at", path)) }
        let stamp = Stamp(status)
        if let known, known.stamp == stamp { return known }
        guard let bytes = file.readAll(limit: Int(status.st_size)) else { throw .file(.last("read", path)) }
        return try IndexFile(bytes, stamp: stamp)
    }

    init(_ bytes: [UInt8], stamp: Stamp?) throws(IndexError) {
        guard bytes.count >= IndexCursor.headerSize + ObjectID.byteCount, bytes.starts(with: "DIRC".utf8) else {
            throw .malformed("it does not begin as an index")
        }
        let (version, count) = bytes.withUnsafeBytes { ($0.bigEndian32(at: 4), Int($0.bigEndian32(at: 8))) }
        guard (2...4).contains(version) else { throw .unsupported(.version(version)) }
        self.init(bytes: bytes, version: version, count: count, stamp: stamp)
    }

    /// Everything but the trailer.
    func withBody<Result>(_ body: (UnsafeRawBufferPointer) throws(IndexError) -> Result) throws(IndexError) -> Result {
        let size = bytes.count - ObjectID.byteCount
        var outcome: Swift.Result<Result, IndexError>?
        bytes.withUnsafeBytes { all in
            do throws(IndexError) {
                outcome = .success(try body(UnsafeRawBufferPointer(rebasing: all[..<size])))
            } catch {
                outcome = .failure(error)
            }
        }
        guard let outcome else { preconditionFailure("withUnsafeBytes did not call its closure") }
        return try outcome.get()
    }

    func cursor(_ body: UnsafeRawBufferPointer) -> IndexCursor { IndexCursor(body, version: version, count: count) }

    /// Finds paths, which must be sorted by bytes and different, and where the entries end.
    func locate(_ paths: [[UInt8]]) throws(IndexError) -> (found: [Found], entriesEnd: Int) {
        try withBody { (body) throws(IndexError) in
            var found = [Found](repeating: Found(), count: paths.count)
            var cursor = cursor(body)
            var wanted = 0
            while try cursor.next() {
                while wanted < paths.count {
                    let order = cursor.compare(to: paths[wanted])
                    if order < 0 { break }
                    if order == 0 {
                        found[wanted].spans.append(Found.Span(cursor, in: body))
                        break
                    }
                    if found[wanted].spans.isEmpty { found[wanted].isPrefixOfNext = cursor.name.starts(with: paths[wanted]) }
                    wanted += 1
                }
            }
            return (found, cursor.end)
        }
    }
}

extension IndexFile.Found.Span {
    init(_ cursor: borrowing IndexCursor, in body: UnsafeRawBufferPointer) {
        let id = cursor.start + IndexCursor.idOffset
        self.init(
            offset: cursor.start, stage: cursor.stage, fixedSize: cursor.fixedSize, mode: cursor.mode, flags: cursor.flags,
            moreFlags: cursor.moreFlags, id: ObjectID(bytes: body[id..<id + ObjectID.byteCount]) ?? .zero)
    }

    var skipWorktree: Bool { moreFlags & 0x4000 != 0 }
    var intentToAdd: Bool { moreFlags & 0x2000 != 0 }
    var assumeUnchanged: Bool { flags & 0x8000 != 0 }

    func entry(path: [UInt8]) -> IndexEntry {
        IndexEntry(
            path: path, id: id, mode: FileMode(mode), stage: stage, skipWorktree: skipWorktree, intentToAdd: intentToAdd,
            assumeUnchanged: assumeUnchanged)
    }
}
