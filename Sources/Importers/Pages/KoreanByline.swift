internal import Text

/// A Korean byline: names before the word for a reporter.
enum KoreanByline {
    private static let posts = [
        "편집위원", "논설위원", "선임기자", "전문기자", "객원기자", "인턴기자", "수습기자", "사진기자", "시민기자", "특파원", "통신원", "칼럼니스트", "평론가",
        "기자", "앵커", "아나운서", "피디", "PD", "에디터", "작가", "대기자", "리포터", "팀장", "부장", "차장", "국장", "위원",
    ]
    /// Job titles that alone make a line a byline; the others need a label on the line.
    private static let reporters: Set<String> = [
        "편집위원", "논설위원", "선임기자", "전문기자", "객원기자", "인턴기자", "수습기자", "사진기자", "시민기자", "특파원", "통신원", "기자", "리포터", "칼럼니스트",
    ]
    private static let houses = ["뉴스", "일보", "신문", "방송", "연구소", "포스트", "타임스", "미디어", "통신", "센터", "본부", "저널", "팀"]
    /// Words that begin like a family name but are desks or places.
    private static let sections: Set<String> = [
        "경제부", "정치부", "사회부", "문화부", "국제부", "체육부", "산업부", "금융부", "사진부", "편집부", "전국부", "지방부", "기획부", "서울", "인천", "전주",
        "제주", "원주", "공주", "천안", "강릉", "안동", "경주", "여수", "선임", "전문", "객원", "인턴", "수습", "정치", "경제", "사회", "문화", "국제",
    ]
    private static let surnames = Set(
        "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용남궁제갈선우독고황보사공서문구".map { $0 })

    /// The names in a range that ends with the word for a reporter, e-mail addresses aside. Nil: it is not such a line.
    static func read(_ line: PageLine, _ range: Range<Int>, origin: StatedName.Origin) -> Byline? {
        let scalars = Array(line.scalars)
        guard scalars[range].contains(where: Scalars.isHangul) else { return nil }
        var byline = Byline()
        var names: [Word] = []
        var hasReporter = false
        for token in tokens(scalars, range) {
            if token.text.contains("@") || token.text.first?.isASCII == true && !posts.contains(token.text) {
                byline.others.append(token.range)
            } else if posts.contains(token.text) {
                guard !names.isEmpty else { return nil }
                hasReporter = hasReporter || reporters.contains(token.text)
            } else if let post = posts.first(where: { token.text.hasSuffix($0) && (2...4).contains(token.text.count - $0.count) }
            ),
                isName(String(token.text.dropLast(post.count)))
            {
                let name = String(token.text.dropLast(post.count))
                names.append(Word(text: name, range: token.range.lowerBound..<token.range.lowerBound + name.unicodeScalars.count))
                hasReporter = hasReporter || reporters.contains(post)
            } else if isName(token.text) {
                names.append(token)
            } else {
                byline.others.append(token.range)
            }
        }
        guard hasReporter, (1...10).contains(names.count), byline.others.count <= 6 else { return nil }
        byline.people = names.map { StatedName(text: $0.text, place: line.place(of: $0.range), origin: origin) }
        return byline
    }

    /// Two to four syllables that begin with a family name and are not an organisation.
    private static func isName(_ word: String) -> Bool {
        guard (2...4).contains(word.count), word.unicodeScalars.allSatisfy(Scalars.isHangul), let first = word.first,
            surnames.contains(first)
        else { return false }
        return !sections.contains(word) && !houses.contains { word.count > $0.count && word.hasSuffix($0) }
    }

    /// Words, cut at middle dots, commas, brackets and `=`.
    private static func tokens(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Word] {
        let marks = Set("·ㆍ・,/=|()[]{}<>:".unicodeScalars)
        var words: [Word] = []
        var start: Int?
        for index in range {
            let ends = Scalars.isBlank(scalars[index]) || marks.contains(scalars[index])
            if !ends { start = start ?? index }
            if ends, let begin = start {
                words.append(Word(text: String(scalars: scalars[begin..<index]), range: begin..<index))
                start = nil
            }
        }
        if let begin = start {
            words.append(Word(text: String(scalars: scalars[begin..<range.upperBound]), range: begin..<range.upperBound))
        }
        return words
    }
}
