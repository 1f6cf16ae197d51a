internal import CLibgit2

extension Repository {
    /// Makes a bare repository at `path`, where nothing may stand yet, of a bundle that is complete in itself.
    ///
    /// Every object is read and its name recomputed on the way. Whether objects are missing or too many,
    /// ``reachable(from:visit:)`` tells.
    /// - Parameters:
    ///   - size: how many bytes the bundle has.
    ///   - largest: the most bytes that one of its objects may have; nil: what such a bundle can hold without malice.
    ///   - next: gives them piece by piece, and nil at their end.
    /// - Returns: the repository, the header, and how many objects the pack has.
    /// - Throws: ``BundleFault`` where the bytes are no such bundle, and what `next` throws.
    public static func unpack(
        bundleOfSize size: Int, into path: String, largest: Int? = nil, next: () throws -> [UInt8]?
    ) throws -> (repository: Repository, header: BundleHeader, objects: Int) {
        let (header, beginning) = try read(next)
        var rest = beginning
        while rest.count < packHeader, let piece = try next() { rest += piece }
        let objects = try objectCount(rest, size: size)
        guard let tip = header.references.first?.id, header.references.allSatisfy({ $0.id == tip }),
            header.references.allSatisfy({ $0.name == "HEAD" || $0.name.hasPrefix(branches) })
        else { throw BundleFault(message: "it brings something other than one branch") }
        let branch = header.references.first { $0.name != "HEAD" }?.name ?? branches + "main"
        guard try isReferenceName(branch) else { throw BundleFault(message: "it brings a branch whose name cannot be") }
        let made = try create(at: path, bare: true, branch: String(branch.dropFirst(branches.count)))
        // Texts and pictures shrink to a tenth at the best. A hundred times is a trap.
        let sizes = PackSizes(largest: largest ?? max(64 << 20, size * 100), most: max(256 << 20, size * 200))
        try made.index(rest, sizes, next)
        try made.point(branch, at: tip)
        return (made, header, objects)
    }

    private static let branches = "refs/heads/"

    private func point(_ branch: String, at tip: ObjectID) throws {
        do throws(GitError) {
            var raw = tip.raw
            try require(tip, GIT_OBJECT_COMMIT, in: "unpack")
            _ = try handle.withPointer { (repository) throws(GitError) in
                try Handle<Kind.Reference>("git_reference_create") {
                    git_reference_create(&$0, repository, branch, &raw, 0, nil)
                }
            }
        } catch { throw BundleFault(message: "the commit that it is about cannot be read: \(error.message)") }
    }

    private static func read(_ next: () throws -> [UInt8]?) throws -> (BundleHeader, rest: [UInt8]) {
        var start: [UInt8] = []
        while let piece = try next() {
            start += piece
            switch BundleHeader.read(start) {
            case .header(let header, let length): return (header, Array(start[length...]))
            case .broken(let words): throw BundleFault(message: words)
            case .unfinished: continue
            }
        }
        throw BundleFault(message: "it ends within its header")
    }

    private static let packHeader = 12

    /// What the pack says of itself. A number that its bytes cannot hold would make libgit2 ask for the memory all the same.
    private static func objectCount(_ pack: [UInt8], size: Int) throws(BundleFault) -> Int {
        guard pack.count >= packHeader, pack.starts(with: "PACK".utf8), pack[4..<8].elementsEqual([0, 0, 0, 2]) else {
            throw BundleFault(message: "its pack is none of version 2")
        }
        let count = pack[8..<12].reduce(0) { $0 << 8 | Int($1) }
        // An object takes a byte of header and eight of an empty stream at the least.
        guard count <= size / 9 else { throw BundleFault(message: "its pack claims more objects than it has room for") }
        return count
    }

    /// Reads the pack to its end, and keeps it with an index of its objects.
    private func index(_ start: [UInt8], _ sizes: PackSizes, _ next: () throws -> [UInt8]?) throws {
        let indexer = try "\(commonDirectory)/objects/pack".withCPath { (folder) throws(GitError) in
            try Handle<Kind.PackIndexer>("git_indexer_new") { git_indexer_new(&$0, folder, 0, nil, nil) }
        }
        var progress = git_indexer_progress()
        func append(_ bytes: [UInt8]) throws {
            try sizes.take(bytes)
            let status = bytes.withUnsafeBytes { bytes in
                indexer.withPointer { git_indexer_append($0, bytes.baseAddress, bytes.count, &progress) }
            }
            try Self.taken(status, "git_indexer_append")
        }
        try append(start)
        while let piece = try next() { try append(piece) }
        try Self.taken(indexer.withPointer { git_indexer_commit($0, &progress) }, "git_indexer_commit")
        try check(objects.withPointer { git_odb_refresh($0) }, "git_odb_refresh")
    }

    private static func taken(_ status: Int32, _ function: StaticString) throws {
        do { try check(status, function) } catch { throw BundleFault(message: "its pack cannot be read: \(error.message)") }
    }
}
