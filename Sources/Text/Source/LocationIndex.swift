/// An index of the beginnings of lines, to find the position of a byte without reading the text before it.
package struct LocationIndex: Sendable {
    private let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    /// The position of a byte range; the length is 0 where it spans lines.
    package func place(of range: Range<Int>) -> SourceLocation {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= range.lowerBound { low = middle } else { high = middle }
        }
        let isOneLine = !bytes[range].contains(UInt8(ascii: "\n"))
        return SourceLocation(
            line: low + 1, column: 1 + scalars(lineStarts[low]..<range.lowerBound), length: isOneLine ? scalars(range) : 0)
    }

    private func scalars(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
    }
}
