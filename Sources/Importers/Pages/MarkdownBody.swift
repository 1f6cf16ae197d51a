internal import Text

/// Writes the text as Markdown: one blank line between paragraphs, and a backslash only where Markdown would otherwise give the
/// beginning of a line a meaning that the page did not have.
enum MarkdownBody {
    private enum Marker: Equatable {
        case bullet(Unicode.Scalar)
        case ordered(Int, Unicode.Scalar)

        func goesOn(after other: Marker) -> Bool {
            switch (other, self) {
            case (.bullet(let a), .bullet(let b)): a == b
            case (.ordered(let a, let x), .ordered(let b, let y)): b == a + 1 && x == y
            default: false
            }
        }
    }

    /// The paragraphs, in order.
    static func paragraphs(_ blocks: [Block]) -> [String] {
        let lists = listLines(blocks)
        return blocks.indices.map { index in
            let block = blocks[index]
            let isList = lists.contains([index, 0])
            let outdent = isList ? block.lines.map(\.indent).min() ?? 0 : 0
            return block.lines.indices.map { number in
                let line = block.lines[number]
                let scalars = Array(line.scalars)
                let indent = isList ? String(repeating: " ", count: min(line.indent - outdent, 12)) : ""
                if lists.contains([index, number]) { return indent + String(scalars: scalars) }
                return indent + escaped(scalars, isAlone: block.lines.count == 1, isFirst: number == 0)
            }.joined(separator: "\n")
        }
    }

    /// Lines that are items of a list: a marker counts only if the one before or after it fits. "2018. That was the year" by
    /// itself is a sentence.
    private static func listLines(_ blocks: [Block]) -> Set<[Int]> {
        var items: [(block: Int, line: Int, marker: Marker)] = []
        for (index, block) in blocks.enumerated() {
            for (number, line) in block.lines.enumerated() {
                if let marker = marker(Array(line.scalars)) { items.append((index, number, marker)) }
            }
        }
        var lists: Set<[Int]> = []
        for (first, second) in zip(items, items.dropFirst()) where second.marker.goesOn(after: first.marker) {
            guard first.block == second.block || (second.block == first.block + 1 && second.line == 0) else { continue }
            lists.insert([first.block, first.line])
            lists.insert([second.block, second.line])
        }
        return lists
    }

    private static func marker(_ scalars: [Unicode.Scalar]) -> Marker? {
        if let first = scalars.first, "-*+".unicodeScalars.contains(first), scalars.count > 1, isSpace(scalars[1]) {
            return .bullet(first)
        }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        guard (1...9).contains(digits.count), scalars.count > digits.count + 1, isSpace(scalars[digits.count + 1]) else {
            return nil
        }
        let delimiter = scalars[digits.count]
        guard delimiter == "." || delimiter == ")", let number = Int(String(scalars: digits)) else { return nil }
        return .ordered(number, delimiter)
    }

    /// A line with a backslash before a beginning that has a meaning in Markdown.
    private static func escaped(_ scalars: [Unicode.Scalar], isAlone: Bool, isFirst: Bool) -> String {
        guard let at = escape(scalars, isAlone: isAlone, isFirst: isFirst) else { return String(scalars: scalars) }
        return String(scalars: scalars[..<at] + ["\\"] + scalars[at...])
    }

    private static func escape(_ scalars: [Unicode.Scalar], isAlone: Bool, isFirst: Bool) -> Int? {
        guard let first = scalars.first else { return nil }
        let second = scalars.count > 1 ? scalars[1] : " "
        switch first {
        case "#":
            let level = scalars.prefix { $0 == "#" }.count
            guard level <= 6, level == scalars.count || isSpace(scalars[level]) else { return nil }
            // Two and more before a line of its own are how a page's text marks a heading; one is a number sign, or a second title.
            return isAlone && level > 1 && level < scalars.count ? nil : 0
        case ">": return 0
        case "<": return second.properties.isAlphabetic || "/!?<".unicodeScalars.contains(second) ? 0 : nil
        case "`", "~": return scalars.prefix { $0 == first }.count >= 3 ? 0 : nil
        case "[": return isFirst && isReference(scalars) ? 0 : nil
        // Seven of these are git's conflict marker.
        case "=": return scalars.count == 7 && scalars.allSatisfy { $0 == "=" } ? 0 : nil
        case "-", "*", "+": return isSpace(second) && !isRule(scalars) ? 0 : nil
        default:
            guard case .ordered(let number, _) = marker(scalars), isFirst || number == 1 else { return nil }
            return scalars.prefix { ("0"..."9").contains($0) }.count
        }
    }

    /// `* * *` and `---`.
    private static func isRule(_ scalars: [Unicode.Scalar]) -> Bool {
        let marks = scalars.filter { !isSpace($0) }
        return marks.count >= 3 && Set(marks).count == 1 && marks.first != "+"
    }

    /// `[word]: address` at the beginning of a line would not be shown.
    private static func isReference(_ scalars: [Unicode.Scalar]) -> Bool {
        guard let close = scalars.firstIndex(of: "]") else { return false }
        return close + 1 < scalars.count && scalars[close + 1] == ":"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
