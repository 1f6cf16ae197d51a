/// Two texts compared word by word, for people who read prose.
struct WordDiff {
    /// A run of words that is in both, in the old or in the new text only.
    private enum Run {
        case same(String)
        case out(String)
        case `in`(String)
    }

    private let runs: [Run]

    init(from old: [UInt8], to new: [UInt8]) {
        let (before, after) = (Self.words(old), Self.words(new))
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var runs: [Run] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if removed.contains(left) {
                let start = left
                while removed.contains(left) { left += 1 }
                runs.append(.out(before[start..<left].joined()))
            } else if inserted.contains(right) {
                let start = right
                while inserted.contains(right) { right += 1 }
                runs.append(.in(after[start..<right].joined()))
            } else {
                let start = left
                while left < before.count, !removed.contains(left), !inserted.contains(right) {
                    left += 1
                    right += 1
                }
                runs.append(.same(before[start..<left].joined()))
            }
        }
        self.runs = runs
    }

    /// Words, blanks and line ends, each a piece of its own.
    private static func words(_ bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var word = ""
        for character in String(decoding: bytes, as: UTF8.self) {
            if character.isWhitespace {
                if !word.isEmpty { words.append(word) }
                words.append(String(character))
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// The whole text with marks, as one text.
    var plain: String {
        runs.map { run in
            switch run {
            case .same(let text): text
            case .out(let text): "[-\(text)-]"
            case .in(let text): "{+\(text)+}"
            }
        }.joined()
    }

    /// Only the lines that hold a difference, in colour where there is one.
    func lines(_ console: Console) -> [String] {
        var lines: [(text: String, isChanged: Bool)] = [("", false)]
        for run in runs {
            let (text, style, open, close): (String, Console.Style?, String, String) =
                switch run {
                case .same(let text): (text, nil, "", "")
                case .out(let text): (text, .red, "[-", "-]")
                case .in(let text): (text, .green, "{+", "+}")
                }
            for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { lines.append(("", false)) }
                guard let style else {
                    lines[lines.count - 1].text += Visible.text(String(part))
                    continue
                }
                lines[lines.count - 1].isChanged = true
                if !part.isEmpty {
                    lines[lines.count - 1].text += console.styled(open + Visible.text(String(part)) + close, style)
                }
            }
        }
        return lines.filter { $0.isChanged && !$0.text.isEmpty }.map(\.text)
    }
}
