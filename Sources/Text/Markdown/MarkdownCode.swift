/// Removes the code from Markdown: rules about text do not apply to code.
///
/// Where Markdown readers disagree, it counts as text: an editor's remark that is taken for code would be published.
package struct MarkdownCode {
    private var bytes: [UInt8]
    private var fence: (mark: UInt8, count: Int, start: Int)?
    private var paragraphStart: Int?
    private var isInList = false
    private var followsBlank = true
    private var isInIndentedCode = false

    /// The same bytes with blanks in the place of code; line ends stay.
    package static func blanked(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var reader = MarkdownCode(bytes: Array(bytes))
        guard reader.bytes.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") || $0.isBlank }) else {
            return reader.bytes
        }
        var start = 0
        while start < reader.bytes.count {
            let end = reader.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? reader.bytes.count
            reader.read(start..<end)
            start = end + 1
        }
        // A fence that nobody closed is more likely a slip than code to the end of the text.
        reader.endParagraph(reader.bytes.count)
        return reader.bytes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read(_ line: Range<Int>) {
        let text = line.first { !bytes[$0].isBlank && bytes[$0] != UInt8(ascii: "\r") } ?? line.upperBound
        if let open = fence {
            if isClosing(text..<line.upperBound, open) {
                blank(open.start..<line.upperBound)
                fence = nil
                paragraphStart = nil
            }
            return
        }
        if text == line.upperBound {
            endParagraph(line.lowerBound)
            followsBlank = true
            return
        }
        let indent = bytes[line.lowerBound..<text].contains(0x09) ? 4 : text - line.lowerBound
        if indent >= 4, !isInList, followsBlank || isInIndentedCode, paragraphStart == nil {
            blank(line)
            isInIndentedCode = true
            followsBlank = false
            return
        }
        isInIndentedCode = false
        if indent < 4 || isInList, let opening = opening(text..<line.upperBound) {
            endParagraph(line.lowerBound)
            fence = (opening.mark, opening.count, line.lowerBound)
            paragraphStart = line.lowerBound
            followsBlank = false
            return
        }
        if isListItem(text..<line.upperBound) { isInList = true } else if indent == 0, followsBlank { isInList = false }
        if paragraphStart == nil { paragraphStart = line.lowerBound }
        followsBlank = false
    }

    private func opening(_ line: Range<Int>) -> (mark: UInt8, count: Int)? {
        let start = line.first { !bytes[$0].isBlank && bytes[$0] != UInt8(ascii: ">") } ?? line.upperBound
        guard start < line.upperBound, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") else { return nil }
        let mark = bytes[start]
        let end = bytes[start..<line.upperBound].firstIndex { $0 != mark } ?? line.upperBound
        // A run of backticks with another one behind it on the line is a code span.
        guard end - start >= 3, mark != UInt8(ascii: "`") || !bytes[end..<line.upperBound].contains(mark) else { return nil }
        return (mark, end - start)
    }

    private func isClosing(_ line: Range<Int>, _ open: (mark: UInt8, count: Int, start: Int)) -> Bool {
        let start = line.first { !bytes[$0].isBlank && bytes[$0] != UInt8(ascii: ">") } ?? line.upperBound
        let end = bytes[start..<line.upperBound].firstIndex { $0 != open.mark } ?? line.upperBound
        return end - start >= open.count
            && bytes[end..<line.upperBound].allSatisfy { $0.isBlank || $0 == UInt8(ascii: "\r") }
    }

    private func isListItem(_ line: Range<Int>) -> Bool {
        let first = bytes[line.lowerBound]
        var next = line.lowerBound
        if (0x30...0x39).contains(first) {
            next = bytes[line].firstIndex { !(0x30...0x39).contains($0) } ?? line.upperBound
            guard next < line.upperBound, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")") else {
                return false
            }
        } else if ![UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
            return false
        }
        return next + 1 < line.upperBound && bytes[next + 1].isBlank
    }

    /// Blanks out the code spans of the paragraph that ends here: a run of backticks pairs with the next run of the same
    /// length.
    private mutating func endParagraph(_ end: Int) {
        defer { paragraphStart = nil }
        guard let start = paragraphStart, start < end else { return }
        var runs: [Range<Int>] = []
        var index = start
        while index < end {
            guard bytes[index] == UInt8(ascii: "`") else {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                continue
            }
            let after = bytes[index..<end].firstIndex { $0 != UInt8(ascii: "`") } ?? end
            runs.append(index..<after)
            index = after
        }
        var later: [Int: [Int]] = [:]
        for (number, run) in runs.enumerated().reversed() { later[run.count, default: []].append(number) }
        var number = 0
        while number < runs.count {
            let length = runs[number].count
            while let candidate = later[length]?.last, candidate <= number { later[length]?.removeLast() }
            guard let partner = later[length]?.last else {
                number += 1
                continue
            }
            blank(runs[number].lowerBound..<runs[partner].upperBound)
            number = partner + 1
        }
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
    }
}
