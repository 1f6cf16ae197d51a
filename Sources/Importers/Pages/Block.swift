internal import Text

/// Consecutive lines without a blank line between them.
struct Block: Hashable, Sendable {
    package var lines: [PageLine]

    /// The lines joined with spaces.
    var joined: [Unicode.Scalar] { Array(lines.map { Array($0.scalars) }.joined(separator: [" "])) }
    var place: SourceLocation { lines.first?.place ?? SourceLocation(line: 1) }
    var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }

    /// The position of a range of `joined`. The length stops at the end of the line where the range begins.
    func place(of range: Range<Int>) -> SourceLocation {
        var start = 0
        for line in lines {
            let end = start + line.trimmed.count
            if range.lowerBound < end || line == lines.last {
                return line.place(
                    of: (range.lowerBound - start)..<max(range.lowerBound - start, min(range.upperBound, end) - start))
            }
            start = end + 1
        }
        return place
    }

    /// Groups lines at the blank ones, which are dropped.
    static func group(_ lines: some Sequence<PageLine>) -> [Block] {
        var blocks: [Block] = []
        var open = false
        for line in lines {
            if line.isBlank {
                open = false
            } else if open {
                blocks[blocks.count - 1].lines.append(line)
            } else {
                blocks.append(Block(lines: [line]))
                open = true
            }
        }
        return blocks
    }
}
