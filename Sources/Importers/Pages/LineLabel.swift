internal import Text

/// The label of a line of the head: `Published`, `Author:`, `By`.
enum LineLabel: Hashable {
    case published, updated, author, category, byline

    /// The labels of one kind. Words that may also begin a sentence (`Date`) need a colon.
    private static let publishedWords = [
        "first published on", "originally published on", "originally published", "first published", "publication date",
        "published online", "published on", "published at", "published", "posted on", "posted at", "posted", "release date",
        "issued on", "issued", "filed on", "date published", "date posted", "date", "기사입력", "기사등록", "최초입력", "최초등록", "입력시간",
        "입력일시", "입력일", "입력", "등록일시", "등록일", "등록", "게시일", "게시", "게재일", "게재", "발행일", "발행", "작성일", "송고시간", "승인", "날짜",
        "보도일",
    ]
    private static let updatedWords = [
        "last updated on", "last updated at", "last updated", "last modified on", "last modified", "last edited", "updated on",
        "updated at", "updated", "modified on", "modified", "date updated", "edited on", "최종수정", "최종 수정", "최종업데이트", "수정일시",
        "수정일", "수정시간", "수정", "업데이트", "갱신",
    ]
    private static let authorWords = [
        "authors", "author(s)", "author", "writers", "writer", "reporter", "저자", "글쓴이", "필자", "작성자", "지은이", "기고자", "취재기자",
    ]
    private static let categoryWords = ["categories", "category", "filed under", "분류", "카테고리", "범주"]
    private static let bylineWords = [
        "written and photographed by", "reporting by", "reported by", "written by", "words by", "story by", "text by",
        "posted by",
        "published by", "article by", "analysis by", "by", "글·사진", "글/사진", "글, 사진", "글쓴이", "글", "취재",
    ]
    /// Words that may follow a time of publication, so that only a colon makes them labels.
    private static let needColon: Set<String> = ["reporter", "authors", "author", "author(s)", "writers", "writer", "취재"]

    private struct Entry {
        let words: [Unicode.Scalar]
        let label: LineLabel
        let needsColon: Bool
        let isLatin: Bool
    }

    /// The longest first, and those of dates before those of bylines: “글쓴이 …” without a colon is a byline.
    private static let entries: [Entry] =
        ([
            (publishedWords, LineLabel.published), (updatedWords, .updated), (authorWords, .author), (categoryWords, .category),
            (bylineWords, .byline),
        ]
        .flatMap { list, label in
            list.map { words in
                let needs = label == .category || needColon.contains(words) || (label == .author && words != "작성자")
                return Entry(
                    words: Array(words.unicodeScalars), label: label, needsColon: needs, isLatin: words.utf8.count == words.count)
            }
        }).enumerated().sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }.map(\.element)

    /// A label at `start`, and where its value begins. `hasColon`: it is certainly a label.
    static func read(_ scalars: [Unicode.Scalar], at start: Int) -> (label: LineLabel, end: Int, hasColon: Bool)? {
        let text = scalars[start...].prefix(60).map(DateVocabulary.folded)
        for entry in entries where text.starts(with: entry.words) {
            var end = start + entry.words.count
            while end < scalars.count, Scalars.isBlank(scalars[end]) { end += 1 }
            let hasColon = end < scalars.count && [":", "：", "="].contains(scalars[end])
            if hasColon { end += 1 } else if entry.needsColon { continue }
            let next = start + entry.words.count
            let isWhole =
                next >= scalars.count || hasColon || Scalars.isBlank(scalars[next])
                || ",|·•-–—/".unicodeScalars.contains(scalars[next])
            // “입력2018.09.07” is common, “Posted2018” is not.
            let isJoined = !entry.isLatin && next < scalars.count && ("0"..."9").contains(scalars[next])
            guard isWhole || isJoined else { continue }
            while end < scalars.count, Scalars.isBlank(scalars[end]) { end += 1 }
            return (entry.label, end, hasColon)
        }
        return nil
    }
}
