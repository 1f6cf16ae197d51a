/// Names in Hangul.
enum Hangul {
    static func isSyllable(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }

    /// Endings of verbs and particles: a longer word with one of them is part of a sentence.
    private static let endings = [
        "에서", "하는", "하고", "있는", "있다", "한다", "했다", "된다", "됐다", "되는", "하며", "으로", "에게", "부터", "까지", "이다", "였다", "습니다", "입니다", "라고",
        "을", "를", "은", "는", "의", "에", "와", "로", "들이", "들과", "한", "된", "모습", "장면", "등",
    ]
    private static let foreign: Set<String> = [
        "제공", "출처", "사진", "이미지", "그래픽", "캡처", "캡쳐", "화면", "자료", "자료사진", "갈무리", "무단", "전재", "무단전재", "재배포", "금지", "기자", "저자", "필자",
        "작가",
        "공공누리", "유형", "영상", "홈페이지", "소장", "공동취재단", "공동취재", "공동취재사진", "인터넷", "온라인", "커뮤니티", "미상", "독자", "본인",
    ]
    /// Places that a caption names more often than a maker is called so.
    private static let places: Set<String> = ["판문점", "서울", "평양", "개성", "부산", "비무장지대"]

    private static let things = ["궁", "산", "강", "역", "공원", "광장", "시장", "해변", "야경", "전경", "풍경", "거리", "모습", "항", "섬"]

    /// Whether a name in Hangul or Chinese characters is no place and no view.
    static func isMaker(_ name: String) -> Bool {
        name.count > 1 && name.unicodeScalars.allSatisfy { isSyllable($0) || $0.properties.isIdeographic }
            && !things.contains(where: name.hasSuffix) && !places.contains(name)
    }

    /// A name in Chinese characters or katakana, without the small letters that sentences have.
    private static func isEastAsianName(_ word: String) -> Bool {
        (2...10).contains(word.count)
            && word.unicodeScalars.allSatisfy {
                $0.properties.isIdeographic || (0x30A1...0x30FC).contains($0.value) || $0.value == 0xB7
            }
    }

    static func shape(_ words: [String]) -> NameShape {
        guard words.count <= 4 else { return .no }
        var shape = NameShape.certain
        for word in words {
            if foreign.contains(word) { return .no }
            if places.contains(word) { shape = .doubtful }
            if isEastAsianName(word) { continue }
            guard word.unicodeScalars.allSatisfy(isSyllable) else {
                // "SK하이닉스"
                let isMixed =
                    words.count == 1
                    && word.unicodeScalars.allSatisfy { isSyllable($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) }
                if !isMixed { shape = .doubtful }
                if word.contains(where: { !($0.isLetter || $0.isNumber) }) { return .no }
                continue
            }
            if word.count > 3 || words.count > 1, word.count > 1, endings.contains(where: word.hasSuffix), !word.hasSuffix("대한") {
                return .no
            }
        }
        if words.count > 1 { shape = .doubtful }
        return shape
    }
}
