/// A write-ahead record of a checkout transaction, written before the branch moves, so that a killed process can be recovered.
///
/// Fields end with NUL; the last one is a digest of all before it. A journal whose digest does not fit was not written to its
/// end. The branch cannot have moved then, so it is ignored.
struct Journal: Equatable {
    static let name = "journal"

    struct Change: Equatable {
        var path: String
        /// The blob that the working file was expected to hold.
        var onDisk: ObjectID?
        /// The blob that the index named; nil where it named none or several.
        var inIndex: ObjectID?
        var new: ObjectID?
        var isExecutable = false
    }

    var commit: ObjectID
    var changes: [Change]

    var bytes: [UInt8] {
        var text = "galley-journal 1\0\(commit)\0"
        for change in changes {
            text +=
                "\(change.path)\0\(Self.written(change.onDisk))\0\(Self.written(change.inIndex))\0\(Self.written(change.new))\0"
            text += change.isExecutable ? "x\0" : "-\0"
        }
        var hash = SHA1()
        hash.add(Array(text.utf8))
        return Array(text.utf8) + hash.finish()
    }

    init(commit: ObjectID, changes: [Change]) {
        self.commit = commit
        self.changes = changes
    }

    /// Nil for a journal that was not written to its end.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > ObjectID.byteCount else { return nil }
        let body = Array(bytes.dropLast(ObjectID.byteCount))
        var hash = SHA1()
        hash.add(body)
        guard hash.finish().elementsEqual(bytes.suffix(ObjectID.byteCount)) else { return nil }
        let fields = body.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
        guard fields.count >= 2, fields[0] == "galley-journal 1", (fields.count - 2) % 5 == 0,
            let commit = ObjectID(hex: fields[1])
        else { return nil }
        self.commit = commit
        changes = stride(from: 2, to: fields.count, by: 5).map { start in
            Change(
                path: fields[start], onDisk: ObjectID(hex: fields[start + 1]), inIndex: ObjectID(hex: fields[start + 2]),
                new: ObjectID(hex: fields[start + 3]), isExecutable: fields[start + 4] == "x")
        }
    }

    private static func written(_ id: ObjectID?) -> String { id?.hex ?? "-" }
}
