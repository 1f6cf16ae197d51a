internal import Text

/// Lines that stand together, without a blank line between them.
struct Block: Hashable, Sendable {
    package var lines: [PageLine]

    /// The lines as one stretch of text, a space between two of them.
    var joined: [Unicode.Scalar] { Array(lines.map { Array($0.scalars) }.joined(separator: [" "])) }
    var place: SourceLocation { lines.first?.place ?? SourceLocation(line: 1) }
    var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }

    /// The place of a stretch of `joined`. The length stops at the end of the line where the stretch begins.
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

    /// Groups lines at the blank ones, which vanish.
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
