/// The differences of two texts by words, for people who read prose.
public struct WordDiff: Hashable, Sendable {
    /// A run of words that is in both, in the old or in the new text only.
    public enum Run: Hashable, Sendable {
        case same(String)
        case out(String)
        case `in`(String)
    }

    /// In the order of reading; what was removed comes before what replaces it.
    public let runs: [Run]

    public init(from old: [UInt8], to new: [UInt8]) {
        let before = Self.pieces(old)
        let after = Self.pieces(new)
        // By bytes: two normal forms of a word, which Swift calls equal, are a change of the text.
        var numbers: [[UInt8]: Int] = [:]
        func numbered(_ piece: String) -> Int {
            let next = numbers.count
            let key = Array(piece.utf8)
            if let known = numbers[key] { return known }
            numbers[key] = next
            return next
        }
        let edit = MyersDiff(from: before.map(numbered), to: after.map(numbered))
        var runs: [Run] = []
        var left = 0
        var right = 0
        while left < before.count || right < after.count {
            if edit.removed.contains(left) {
                let start = left
                while edit.removed.contains(left) { left += 1 }
                runs.append(.out(before[start..<left].joined()))
            } else if edit.inserted.contains(right) {
                let start = right
                while edit.inserted.contains(right) { right += 1 }
                runs.append(.in(after[start..<right].joined()))
            } else {
                let start = left
                while left < before.count, !edit.removed.contains(left), !edit.inserted.contains(right) {
                    left += 1
                    right += 1
                }
                runs.append(.same(before[start..<left].joined()))
            }
        }
        self.runs = runs
    }

    /// Words, blanks and line ends, each a piece of its own.
    private static func pieces(_ bytes: [UInt8]) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in String(decoding: bytes, as: UTF8.self) {
            if character.isWhitespace {
                if !word.isEmpty { pieces.append(word) }
                pieces.append(String(character))
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    /// The whole text with marks, as one text.
    public var plain: String { runs.map(Self.marked).joined() }

    /// A run with the marks around what was removed and added.
    public static func marked(_ run: Run) -> String {
        switch run {
        case .same(let text): text
        case .out(let text): "[-\(text)-]"
        case .in(let text): "{+\(text)+}"
        }
    }

    /// The number of words added.
    public var wordsIn: Int { count { if case .in(let text) = $0 { text } else { nil } } }
    /// The number of words removed.
    public var wordsOut: Int { count { if case .out(let text) = $0 { text } else { nil } } }

    private func count(_ text: (Run) -> String?) -> Int {
        runs.reduce(0) { $0 + (text($1)?.split(whereSeparator: \.isWhitespace).count ?? 0) }
    }

    /// The first words that changed, with a few before them, on one line; nil where no word did.
    public var firstChange: String? {
        guard
            let first = runs.firstIndex(where: { run in
                switch run {
                case .same: false
                case .out(let text), .in(let text): text.contains { !$0.isWhitespace }
                }
            })
        else { return nil }
        var parts: [String] = []
        if first > 0, case .same(let text) = runs[first - 1] {
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
            let words = line.split(whereSeparator: \.isWhitespace)
            if !words.isEmpty { parts.append((words.count > 3 ? "… " : "") + words.suffix(3).joined(separator: " ")) }
        }
        // What comes in place of what went is told with it.
        for run in runs[first...].prefix(2) {
            switch run {
            case .same: return parts.joined(separator: " ")
            case .out(let text): parts.append("[-\(Self.short(text))-]")
            case .in(let text): parts.append("{+\(Self.short(text))+}")
            }
        }
        return parts.joined(separator: " ")
    }

    private static func short(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
    }
}
