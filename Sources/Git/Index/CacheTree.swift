internal import Glibc

/// The TREE extension: the tree object of each folder, so that git need not compute it again.
///
/// After a change of an entry it must be invalidated, or the next plain `git commit` would write the old tree.
enum CacheTree {
    /// The payload with the folders above `paths` invalidated; nil if it is damaged, and better left out.
    static func invalidated(_ body: UnsafeRawBufferPointer, _ payload: Range<Int>, paths: [[UInt8]]) -> [IndexPiece]? {
        let folders = folders(above: paths)
        var pieces: [IndexPiece] = []
        var kept = payload.lowerBound
        var offset = payload.lowerBound
        // Of each open folder: how many subfolders are still to come, and its path if that is one of ours.
        var open: [(rest: Int, path: [UInt8]?)] = []
        while offset < payload.upperBound {
            guard let node = node(at: offset, in: body, upTo: payload.upperBound) else { return nil }
            let path: [UInt8]? =
                if let parent = open.last {
                    parent.path.flatMap { joined($0, body[node.name], ifIn: folders) }
                } else {
                    []
                }
            if path != nil {
                pieces.append(.old(kept..<node.name.upperBound + 1))
                pieces.append(.fresh(Array("-1 \(node.subfolders)\n".utf8)))
                kept = node.end
            }
            if let last = open.indices.last { open[last].rest -= 1 }
            open.append((node.subfolders, path))
            while open.last?.rest == 0 { open.removeLast() }
            offset = node.end
            if open.isEmpty, offset < payload.upperBound { return nil }
        }
        guard open.isEmpty else { return nil }
        pieces.append(.old(kept..<payload.upperBound))
        return pieces
    }

    private struct Node { var name: Range<Int>, subfolders: Int, end: Int }

    private static func node(at start: Int, in body: UnsafeRawBufferPointer, upTo limit: Int) -> Node? {
        guard let base = body.baseAddress, let nul = memchr(base + start, 0, limit - start) else { return nil }
        let nameEnd = UnsafeRawPointer(nul) - base
        var offset = nameEnd + 1
        guard let entries = number(&offset, in: body, upTo: limit, before: UInt8(ascii: " ")),
            let subfolders = number(&offset, in: body, upTo: limit, before: UInt8(ascii: "\n"))
        else { return nil }
        let end = offset + (entries < 0 ? 0 : ObjectID.byteCount)
        guard end <= limit, subfolders >= 0 else { return nil }
        return Node(name: start..<nameEnd, subfolders: subfolders, end: end)
    }

    private static func number(_ offset: inout Int, in body: UnsafeRawBufferPointer, upTo limit: Int, before stop: UInt8) -> Int?
    {
        var value = 0
        var isNegative = false
        while offset < limit {
            let byte = body[offset]
            offset += 1
            switch byte {
            case stop: return isNegative ? -value : value
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9") where value < 1 << 40: value = value * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        return nil
    }

    private static func folders(above paths: [[UInt8]]) -> Set<[UInt8]> {
        var folders: Set<[UInt8]> = [[]]
        for path in paths {
            for (offset, byte) in path.enumerated() where byte == UInt8(ascii: "/") { folders.insert(Array(path[..<offset])) }
        }
        return folders
    }

    private static func joined(_ parent: [UInt8], _ name: Slice<UnsafeRawBufferPointer>, ifIn folders: Set<[UInt8]>) -> [UInt8]? {
        let path = parent.isEmpty ? Array(name) : parent + [UInt8(ascii: "/")] + name
        return folders.contains(path) ? path : nil
    }
}
