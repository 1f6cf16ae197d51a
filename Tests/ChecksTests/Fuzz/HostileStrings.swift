import TestSupport

/// Strings that mean harm to a reader of text: pieces of what it knows, mixed and cut, and now and then the same few pieces over
/// and over, which shows what searches again and again.
struct HostileStrings {
    /// What reads them.
    enum Reader: String, CaseIterable, Sendable { case credit, disclaimer, marks, frontMatter }

    static let seed: UInt64 = 20_261_124
    /// The longest one, in Unicode scalars.
    static let limit = 4_000

    private var random: SeededGenerator
    private let pieces: [String]
    private let reader: Reader

    init(for reader: Reader) {
        self.reader = reader
        random = SeededGenerator(seed: Self.seed)
        pieces = Self.common + (Self.own[reader] ?? [])
    }

    mutating func next() -> String {
        var text = ""
        switch Int.random(in: 0..<20, using: &random) {
        case 0:
            let few = (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(pieces) }
            let count = Int.random(in: 1...400, using: &random)
            for _ in 0..<count { text += random.pick(few) }
        case 1:
            for _ in 0..<Int.random(in: 0...60, using: &random) { text.unicodeScalars.append(anyScalar()) }
        default:
            for _ in 0..<Int.random(in: 0...16, using: &random) {
                text += random.pick(pieces)
                if random.chance(oneIn: 3) { text += " " }
                if random.chance(oneIn: 40) { text.unicodeScalars.append(anyScalar()) }
            }
        }
        if reader == .frontMatter, !random.chance(oneIn: 6) { text = "---\nstate: draft\n" + text + "\n---\n" }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.limit)))
    }

    private mutating func anyScalar() -> Unicode.Scalar {
        let planes: [ClosedRange<UInt32>] = [
            0...0x7F, 0x80...0x2FF, 0x300...0x36F, 0x1100...0x11FF, 0x2000...0x206F, 0xAC00...0xD7A3, 0x1F000...0x1FAFF,
            0...0x10FFFF,
        ]
        return Unicode.Scalar(UInt32.random(in: random.pick(planes), using: &random)) ?? "\u{FFFD}"
    }

    private static let common = [
        " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u{0}", "\u{A0}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}",
        "e\u{301}\u{301}",
        "\u{1112}\u{1161}", "🏳️‍🌈", "🇰🇷", "𝕊", "\"", "'", "“", "”", "’", "(", ")", "[", "]", "{", "}", "<", ">", "\\", "`", "*", "_",
        "#", "-", "—", ":", ";", ",", ".", "/", "|", "&", "=", "1", "2018", "a", "가",
    ]

    private static let own: [Reader: [String]] = [
        .credit: [
            "Photo", "by", "from", "via", "](", "<a href='", "</a>", "©", "CC", "BY", "-SA", "2.0", "KR", "Creative Commons",
            "Attribution", "Flickr", "Getty Images", "AP", "Reuters", "Kim", "Min-soo", "user", "User:", "'s", "photostream",
            "https://", "https://creativecommons.org/licenses/by/2.0/", "www.", "사진", "제공", "공공누리", "제1유형", "연합뉴스", "cropped",
            "file", "pool", "the", "for", "&amp;", "Inc.", "1st", "Class", "at", "on", "of", "License", "KOGL", "Title",
            "courtesy of",
        ],
        .disclaimer: [
            "The views expressed", " here", " are", " the author’s", " authors'", " author(s)", " alone", ". ",
            " not necessarily",
            " those of", " the", " ECB", " his or her own", "이 글은", " 필자의", " 필자들의", " 개인적인", " 견해", "입니다.", "U.S. ",
            " do not reflect", " opinions", " personal capacity", " and/or", " each", " my", " neither", " nor", "Mr. ", "J. ",
        ],
        .marks: [
            "{>>", "<<}", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "``", "```\n", "~~~\n", "    ", "- ",
            "1. ",
            "> ", "](", "]: ", "![", "<img src=\"", "[a](b)", "https://", "--", "{--}", "\\{", "word",
        ],
        .frontMatter: [
            "---", "---\n", "state: ", "state", ": ", "draft", "&a ", "*a ", "!!str ", "? ", "- ", "'", "|\n", ">\n",
            "%YAML 1.1\n",
            "...\n", "<<: ", "title: x\n", "=======\n", "<<<<<<< a\n", "@", "key: value\n", "\u{1B}[2J", "\"\\ud800\"",
            "!<tag:x> ",
            "~", "photos:\n  - ", "credit: ", "authors: [", "{a: ", "\u{85}", "\u{2028}",
        ],
    ]
}
