internal import Editorial

/// What one line near the top of a capture says.
enum HeadLine: Hashable, Sendable {
    /// A labelled date; `from` is where the date itself begins.
    case date(from: Int)
    /// A date alone on its line.
    case bareDate
    case authors(from: Int)
    case categories(from: Int)
    case byline([StatedName])
    case other

    private static let dateLabels: Set<String> = [
        "published", "published on", "posted", "posted on", "date", "publication date", "first published", "게시일", "발행일", "작성일",
        "등록일", "게시",
        "발행", "입력", "날짜",
    ]
    private static let authorLabels: Set<String> = [
        "author", "authors", "author(s)", "writer", "writers", "저자", "글쓴이", "필자", "작성자", "지은이",
    ]
    private static let categoryLabels: Set<String> = ["category", "categories", "filed under", "분류", "카테고리", "범주"]
    private static let bylineWords: Set<String> = ["by", "글", "written by", "words by", "글쓴이"]

    static func read(_ line: CaptureLine) -> HeadLine {
        let scalars = Array(line.scalars)
        if let colon = scalars.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let label = Word.split(Array(scalars[..<colon])).map(\.folded).joined(separator: " ")
            if dateLabels.contains(label) { return .date(from: colon + 1) }
            if authorLabels.contains(label) { return .authors(from: colon + 1) }
            if categoryLabels.contains(label) { return .categories(from: colon + 1) }
            if bylineWords.contains(label) { return byline(line, from: colon + 1) }
        }
        guard scalars.count <= 400 else { return .other }
        let words = line.words
        if WrittenDate.read(words.map(\.text)) != nil { return .bareDate }
        for count in [2, 1] where words.count > count {
            let label = words[..<count].map(\.folded).joined(separator: " ")
            if dateLabels.contains(label), words.count <= count + 8, !endsLikeSentence(scalars) {
                return .date(from: words[count].range.lowerBound)
            }
            if bylineWords.contains(label) { return byline(line, from: words[count].range.lowerBound) }
        }
        return .other
    }

    private static func byline(_ line: CaptureLine, from start: Int) -> HeadLine {
        guard line.trimmed.count <= 400 else { return .other }
        let names = NameList.read(line, from: start, origin: .byline)
        return NameList.looksLikeNames(names) ? .byline(names) : .other
    }

    private static func endsLikeSentence(_ scalars: [Unicode.Scalar]) -> Bool {
        guard let last = scalars.last, "!?".unicodeScalars.contains(last) || last == "." else { return false }
        // "2018. 9. 7." is how a Korean date ends.
        return !scalars.dropLast().reversed().prefix(1).contains { $0.properties.numericType != nil }
    }

    var isLabelled: Bool {
        switch self {
        case .date, .authors, .categories: true
        case .bareDate, .byline, .other: false
        }
    }
}
