/// Checks that the names of a tree come in git's order, each once: of two entries with one name, readers would disagree which
/// counts.
struct OrderedTree {
    private var tree: TreeBytes
    private var last: TreeBytes.Entry?
    private var isDisordered = false
    var isBroken: Bool { tree.isBroken || isDisordered }

    init(_ bytes: UnsafeRawBufferPointer) { tree = TreeBytes(bytes) }

    mutating func next() -> TreeBytes.Entry? {
        guard !isDisordered, let entry = tree.next() else { return nil }
        if let last {
            isDisordered =
                last.name.elementsEqual(entry.name)
                || !TreeBytes.precedes(last.name, isDirectory: last.isDirectory, entry.name, isDirectory: entry.isDirectory)
        }
        last = entry
        return isDisordered ? nil : entry
    }
}
