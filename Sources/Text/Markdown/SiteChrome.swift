/// Recognises lines that belong to the site and not to the article.
package enum SiteChrome {
    private static let wholeLines: Set<String> = [
        "menu", "main menu", "home", "search", "search…", "search...", "share", "print", "email", "tweet", "advertisement",
        "sponsored", "login",
        "log in", "sign in", "donate", "newsletter", "subscribe", "contact", "contact us", "about", "about us", "skip to content",
        "skip to main content", "toggle navigation", "close", "cookies", "privacy policy", "terms of use", "all rights reserved.",
        "all rights reserved", "share this article", "share this story", "print this page", "email this article", "facebook",
        "twitter",
        "검색", "메뉴", "공유", "공유하기", "인쇄", "로그인", "구독", "구독하기", "뉴스레터", "목록", "목록으로", "홈", "본문 바로가기",
    ]
    private static let beginnings = [
        "subscribe to ", "sign up for ", "sign up to ", "register to receive", "register for ", "join our mailing",
        "join our newsletter",
        "stay informed", "stay up to date", "stay in touch", "follow us", "share this", "skip to ", "support our work", "© ",
        "(c) ", "copyright ",
        "all rights reserved", "we use cookies", "this site uses cookies", "return to ", "back to ", "related articles",
        "related stories",
        "read more:", "more from ", "previous:", "next:", "previous article", "next article", "cookie policy",
        "get our newsletter",
        "get the newsletter", "뉴스레터 ", "구독 신청", "저작권", "무단 전재", "관련 기사", "관련 글", "전체 글", "전체 기사",
    ]
    private static let endings = ["으로 돌아가기", "로 돌아가기", "구독하기", "구독하세요", "받아 보세요", "받아보세요"]
    private static let counted: Set<String> = [
        "publications", "publication", "articles", "article", "posts", "post", "items", "entries", "pages", "stories", "essays",
        "views",
        "visitors", "visits", "readers", "subscribers", "documents", "records", "comments",
    ]
    private static let enders = [
        "return to ", "back to ", "stay informed", "related articles", "related stories", "© ", "copyright ", "관련 기사", "관련 글",
    ]

    /// The first words of known ASCII lines; lines with a counter may begin with any.
    private static let openings = Set(
        (wholeLines + beginnings + ["search", "total", "visitors", "return", "back"]).compactMap { line in
            line.utf8.split(separator: UInt8(ascii: " ")).first.map { Array($0) }
        })

    /// Cheap filter: false means that a line is certainly not known.
    package static func mayBeKnown(_ line: ArraySlice<UInt8>) -> Bool {
        var words = 0
        var isASCII = true
        var hasDigit = false
        var last = UInt8(ascii: " ")
        for byte in line {
            if byte.isBlankOrEnd {
                last = byte
                continue
            }
            if last.isBlankOrEnd {
                words += 1
                if words > 24 { return false }
            }
            if byte >= 0x80 { isASCII = false }
            if byte &- 0x30 < 10 { hasDigit = true }
            last = byte
        }
        if words == 0 { return false }
        if !isASCII || (hasDigit && words <= 8) { return true }
        let opening = line.drop(while: \.isBlankOrEnd).prefix { !$0.isBlankOrEnd }
        return opening.count <= 40 && openings.contains(opening.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    }

    /// Whether a line is one that sites print around every article.
    package static func isKnown(_ words: [Word]) -> Bool {
        guard isShort(words), words.count <= 24 else { return false }
        let text = words.map(\.folded).joined(separator: " ")
        return wholeLines.contains(text) || beginnings.contains(where: text.hasPrefix) || isSearchBox(words, text)
            || isCounter(words, text) || returnTarget(words) != nil
            || (words.count <= 16 && endings.contains(where: text.hasSuffix))
    }

    /// Whether the article ends above such a line.
    package static func isEnder(_ words: [Word]) -> Bool {
        guard isKnown(words) else { return false }
        let text = words.map(\.folded).joined(separator: " ")
        return enders.contains(where: text.hasPrefix) || returnTarget(words) != nil
    }

    /// The section that `Return to the Peninsula` leads to.
    package static func returnTarget(_ line: [Word]) -> String? {
        guard isShort(line) else { return nil }
        let words = line.map(\.folded)
        guard words.count <= 10, let last = words.last else { return nil }
        if words.count > 2, words[0] == "return" || words[0] == "back", words[1] == "to" { return section(words[2...]) }
        if words.count > 1, last == "돌아가기" {
            let target = words.dropLast().joined(separator: " ")
            return target.hasSuffix("으로") ? String(target.dropLast(2)) : target.hasSuffix("로") ? String(target.dropLast()) : nil
        }
        return nil
    }

    /// A section's name for comparison, without its article.
    package static func section(_ words: some Collection<String>) -> String {
        let kept = words.first == "the" ? Array(words.dropFirst()) : Array(words)
        return kept.joined(separator: " ")
    }

    private static func isShort(_ words: [Word]) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        return last.range.upperBound - first.range.lowerBound <= 300
    }

    private static func isSearchBox(_ words: [Word], _ text: String) -> Bool {
        words.count <= 6 && text.hasPrefix("search ")
            && ["content", "site", "archive", "archives", "website", "pages"].contains {
                text.hasSuffix($0) || text.hasSuffix($0 + "…")
            }
    }

    /// `Total Index: 5823 publications.`, `5,823 articles`, `총 1,204건`: it differs every day.
    private static func isCounter(_ words: [Word], _ text: String) -> Bool {
        guard (1...8).contains(words.count) else { return false }
        let hasNumber = { (word: Word) in word.text.first.map { $0.isNumber } ?? false }
        if let index = words.firstIndex(where: hasNumber) {
            let next = index + 1 < words.count ? words[index + 1].folded.filter(\.isLetter) : ""
            if counted.contains(next), index <= 3, words.count <= index + 4 { return true }
            if index > 0, words[index - 1].text.hasSuffix(":"), text.hasPrefix("total ") || text.hasPrefix("visitors") {
                return true
            }
            return words[index].text.hasSuffix("건") && (index == 0 || text.hasPrefix("총") || text.hasPrefix("전체"))
        }
        return text.hasPrefix("총") && words.count <= 3 && (text.hasSuffix("건") || text.hasSuffix("편"))
            && text.contains(where: \.isNumber)
    }
}

extension UInt8 {
    /// The blanks of ASCII, line ends among them.
    fileprivate var isBlankOrEnd: Bool { self == 0x20 || (9...13).contains(self) }
}
