internal import CLibgit2

extension Repository {
    /// Hands over, piece by piece, a bundle of everything that `tip` reaches, which `git clone` takes as it is.
    ///
    /// The same history gives the same bytes: objects are packed anew, in the order of ``reachable(from:visit:)`` and by one
    /// thread, however they lie in this repository.
    /// - Throws: what `receive` throws, or a ``GitError`` where an object is missing, as in a shallow clone.
    public func writeBundle(of tip: ObjectID, as names: [String], receive: @escaping ([UInt8]) throws -> Void) throws {
        let builder = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.PackBuilder>("git_packbuilder_new") { git_packbuilder_new(&$0, repository) }
        }
        builder.withPointer { _ = git_packbuilder_set_threads($0, 1) }
        try reachable(from: tip) { id, path in
            var raw = id.raw
            // The name tells libgit2 which objects are likely to be versions of one another.
            let name = path.map { String(decoding: $0, as: UTF8.self) }
            try check(builder.withPointer { git_packbuilder_insert($0, &raw, name) }, "git_packbuilder_insert")
        }
        try receive(BundleHeader(names.map { BundleHeader.Reference(id: tip, name: $0) }).bytes)
        let sink = PackSink(receive)
        let status = builder.withPointer { builder in
            git_packbuilder_foreach(
                builder,
                { bytes, count, payload in
                    guard let payload else { return GIT_EUSER.rawValue }
                    return Unmanaged<PackSink>.fromOpaque(payload).takeUnretainedValue()
                        .take(UnsafeRawBufferPointer(start: bytes, count: count))
                }, Unmanaged.passUnretained(sink).toOpaque())
        }
        if let error = sink.error { throw error }
        try check(status, "git_packbuilder_foreach")
        try sink.flush()
    }
}

/// Gathers what libgit2 gives in many small pieces, and keeps the error of whoever takes them.
private final class PackSink {
    private static let most = 256 << 10

    private var waiting: [UInt8] = []
    private let receive: ([UInt8]) throws -> Void
    private(set) var error: (any Error)?

    init(_ receive: @escaping ([UInt8]) throws -> Void) { self.receive = receive }

    func take(_ bytes: UnsafeRawBufferPointer) -> Int32 {
        waiting += bytes
        guard waiting.count >= Self.most else { return 0 }
        do {
            try flush()
            return 0
        } catch {
            self.error = error
            return GIT_EUSER.rawValue
        }
    }

    func flush() throws {
        try receive(waiting)
        waiting = []
    }
}
