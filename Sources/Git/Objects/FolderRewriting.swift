/// Rewrites one tree object with changed entries.
///
/// libgit2's tree builder would parse every entry, and write an unusual mode back as another; here unchanged entries are copied
/// byte for byte.
struct FolderRewriting {

    /// The old entries whose names a change takes up.
    private(set) var replaced: [[UInt8]: TreeEntry] = [:]
    /// The old object without those entries.
    private var rest: [UInt8] = []
    private var inserted: [TreeEntry] = []

    init() {}

    /// Nil where the object is no tree.
    init?<Change>(_ bytes: UnsafeRawBufferPointer, setting changes: [[UInt8]: Change]) {
        var reader = TreeBytes(bytes)
        var copied = 0
        rest.reserveCapacity(bytes.count)
        while let entry = reader.next() {
            guard changes.keys.contains(where: { entry.name.elementsEqual($0) }) else { continue }
            replaced[Array(entry.name)] = entry.value
            rest += bytes[copied..<entry.range.lowerBound]
            copied = entry.range.upperBound
        }
        guard !reader.isBroken else { return nil }
        rest += bytes[copied...]
    }

    var isEmpty: Bool { rest.isEmpty && inserted.isEmpty }

    /// Adds an entry; a new name is compared with those that exist.
    mutating func insert(_ entry: TreeEntry, isNew: Bool) throws(GitError) {
        inserted.append(entry)
        guard isNew, let other = likeness(of: entry.name) else { return }
        // The changes come in no order; the answer does.
        let twins = [entry.name, other].sorted { $0.lexicographicallyPrecedes($1) }.map(\.shown)
        throw .existing("\(twins[0]) and \(twins[1]) would be one name on many file systems", in: "writeTree")
    }

    /// The new object.
    func bytes() -> [UInt8] {
        var new = inserted.sorted {
            TreeBytes.precedes($0.name, isDirectory: $0.mode == .directory, $1.name, isDirectory: $1.mode == .directory)
        }[...]
        var output: [UInt8] = []
        output.reserveCapacity(rest.count + 64 * new.count)
        var copied = 0
        rest.withUnsafeBytes { bytes in
            var reader = TreeBytes(bytes)
            while let first = new.first, let entry = reader.next() {
                guard
                    !TreeBytes.precedes(
                        entry.name, isDirectory: entry.isDirectory, first.name, isDirectory: first.mode == .directory)
                else { continue }
                output += bytes[copied..<entry.range.lowerBound]
                copied = entry.range.lowerBound
                while let next = new.first,
                    TreeBytes.precedes(
                        next.name, isDirectory: next.mode == .directory, entry.name, isDirectory: entry.isDirectory)
                {
                    output += Self.line(next)
                    new = new.dropFirst()
                }
            }
            output += bytes[copied...]
        }
        for entry in new { output += Self.line(entry) }
        return output
    }

    private static func line(_ entry: TreeEntry) -> [UInt8] {
        Array("\(String(entry.mode.bits, radix: 8)) ".utf8) + entry.name + [0] + entry.id.bytes
    }

    /// A name already in the folder that differs from this one in case or composition alone.
    private func likeness(of name: [UInt8]) -> [UInt8]? {
        let sought = Likeness(name)
        for entry in inserted where entry.name != name && sought.matches(entry.name) { return entry.name }
        return rest.withUnsafeBytes { bytes in
            var reader = TreeBytes(bytes)
            while let entry = reader.next() {
                if sought.matches(entry.name) { return Array(entry.name) }
            }
            return nil
        }
    }
}
