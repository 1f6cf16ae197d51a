/// Whether words look like the name of a person, of an institution or of an account. Strict on purpose: a wrong name in a credit is worse than none.
enum NameShape: Hashable, Sendable {
    case certain
    /// It may be a name; said aloud as not understood, too.
    case doubtful
    case no

    init(_ tokens: ArraySlice<CreditToken>) {
        guard !tokens.isEmpty, tokens.count <= 10, tokens.allSatisfy(\.isWord), tokens.text.count <= 80 else {
            self = .no
            return
        }
        let words = tokens.map(\.text)
        if tokens.count > 1, ["A", "An", "a", "an"].contains(words[0]) || words.contains(where: NameShape.isPlaceholder) {
            self = .no
            return
        }
        let folded = tokens.map { NameShape.bare($0.folded) }
        let met = zip(folded, words).filter { CreditWords.foreign.contains($0) && $1 != "US" }.map(\.0)
        if !met.isEmpty {
            // Ranks hold words that are foreign elsewhere.
            let isRank = folded.count > 2 && folded[0] == "staff" && ["sgt", "sergeant"].contains(folded[1])
            guard met.allSatisfy(CreditWords.ambiguous.contains), folded.count > 1, words[0].first?.isUppercase == true else {
                self = .no
                return
            }
            // "Public Affairs Office", "Museum of Art"
            let isInstitution = met.count == 1 && folded.contains(where: CreditWords.institutions.contains)
            if !isRank && !isInstitution || met.count > 1 {
                self = NameShape.several(words, folded) == .no ? .no : .doubtful
                return
            }
        }
        if folded.contains(where: CreditWords.months.contains), words.contains(where: { $0.first?.isNumber == true }) {
            self = .no
            return
        }
        if tokens.count == 1 {
            self = NameShape.single(words[0])
        } else if words.contains(where: { $0.unicodeScalars.contains { $0.properties.isIdeographic || Hangul.isSyllable($0) } }) {
            self = Hangul.shape(words)
        } else {
            self = NameShape.several(words, folded)
        }
    }

    /// Whether a name has a mark that objects and places lack: an initial, a hyphen, a rank, a word of institutions. Three capitalised words
    /// behind a bare colon may as well be a thing that is shown.
    static func isMarked(_ name: String) -> Bool {
        let words = name.split(separator: " ").map { String($0) }
        if words.count < 3 || CreditWords.services.contains(name.lowercased()) { return true }
        return words.contains { word in
            let folded = word.lowercased()
            return word.hasSuffix(".") || word.contains("-") && word.first?.isUppercase == true
                || CreditWords.institutions.contains(folded)
                || CreditWords.particles.contains(folded) || ["II", "III", "IV", "Jr", "Sr"].contains(word)
        }
    }

    private static func bare(_ word: String) -> String {
        var word = Substring(word)
        while let last = word.last, ".!?'".contains(last) { word.removeLast() }
        if word.hasSuffix("'s") { word.removeLast(2) }
        return String(word)
    }

    private static func single(_ word: String) -> NameShape {
        guard word.filter(\.isLetter).count > 1, !isPlaceholder(word),
            !["dr", "d.r.", "zvg", "privat", "divulgação", "archivo", "arquivo", "archivio", "reprodução"].contains(
                word.lowercased()), !word.hasSuffix("'s"), !word.hasSuffix("s'")
        else {
            return .no
        }
        if isEdged(word) || word.contains("&") || word.contains("+") || word.contains("#") || word.contains("?") {
            return .doubtful
        }
        if word.unicodeScalars.contains(where: { $0.properties.isIdeographic || Hangul.isSyllable($0) }) {
            return Hangul.shape([word])
        }
        let folded = bare(word.lowercased())
        if CreditWords.captionWords.contains(folded) { return .doubtful }
        if word.contains("@") {
            return word.hasPrefix("@") && word.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || "_.".contains($0) }
                ? .certain : .doubtful
        }
        if word.first?.isLowercase == true {
            // An account: figures or signs in it tell it from a common word.
            return word.contains { $0.isNumber || $0 == "_" || $0 == "!" || $0.isUppercase } ? .certain : .doubtful
        }
        if !(word.first?.isLetter ?? false) { return .doubtful }
        return .certain
    }

    private static func several(_ words: [String], _ folded: [String]) -> NameShape {
        let isInstitution = folded.contains(where: CreditWords.institutions.contains)
        if let both = couple(words, folded) { return both }
        var shape = NameShape.certain
        for (index, word) in words.enumerated() {
            guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else {
                if word != "&" { return .no }
                if !isInstitution { shape = .doubtful }
                continue
            }
            let isInside = index > 0 && index < words.count - 1
            if isOrdinal(word), index + 1 < words.count, folded[index + 1] == "class" { continue }
            if first.isNumber || word.contains(where: \.isNumber) { shape = .doubtful }
            if word.contains(where: { !($0.isLetter || $0.isNumber || ".,'-&!_’".contains($0)) }) { return .no }
            if word.hasSuffix("'s") || word.hasSuffix("s'") || isEdged(word) { shape = .doubtful }
            if word.first == "." || word.first == "-" || word.hasSuffix("&") || word.hasPrefix("&") {
                if word != "&" { shape = .doubtful }
            }
            if first.isLowercase {
                if CreditWords.particles.contains(folded[index]) || isElided(word) {
                    if index == words.count - 1 { return .no } else { continue }
                }
                if index > 0, CreditWords.institutions.contains(folded[index]) {  // "U.S. government"
                    if folded[index] != "government" || index < words.count - 1 { shape = .doubtful }
                    continue
                }
                guard CreditWords.joints.contains(folded[index]), isInside else { return allAccounts(words) ? .doubtful : .no }
                if !isInstitution { shape = .doubtful }
                if folded[index] == "the", !["of", "for"].contains(folded[index - 1]) { return .no }
                continue
            }
            if CreditWords.captionWords.contains(folded[index]),
                !(isInstitution && !["the", "in", "on", "an"].contains(folded[index]))
            {
                shape = .doubtful
            }
            if CreditWords.joints.contains(folded[index]), word == word.uppercased(), word.count > 1, !isInstitution {
                shape = .doubtful
            }
        }
        if let last = folded.last, CreditWords.views.contains(last) || words.count > 2 && CreditWords.sights.contains(last) {
            shape = .doubtful
        }
        if ["de", "di", "do"].contains(words[0]) { shape = .doubtful }
        if words.count > (isInstitution ? 8 : 4), !folded.contains("class") { shape = .doubtful }
        return shape
    }

    /// "Mina Cho and Bo Ek": two persons; nil where it is anything else.
    private static func couple(_ words: [String], _ folded: [String]) -> NameShape? {
        guard let middle = folded.firstIndex(where: { $0 == "and" || $0 == "&" }), (5...7).contains(words.count),
            !folded[(middle + 1)...].contains(where: { CreditWords.joints.contains($0) }),
            !folded.contains(where: CreditWords.institutions.contains)
        else { return nil }
        let sides = [0..<middle, (middle + 1)..<words.count]
        guard sides.allSatisfy({ (2...3).contains($0.count) }) else { return nil }
        let shapes = sides.map { several(Array(words[$0]), Array(folded[$0])) }
        return shapes.allSatisfy { $0 == .certain } ? .certain : nil
    }

    /// "Han Seo-jin-Pool": what agencies put where a name should be.
    private static func isPlaceholder(_ word: String) -> Bool {
        let parts = word.lowercased().split(separator: "-")
        return parts.count > 1
            && parts.contains { ["pool", "handout", "staff", "str", "stringer", "photo", "file"].contains($0) }
    }
    /// Underscores at the edge of a word are mark-up as often as part of an account.
    private static func isEdged(_ word: String) -> Bool { word.hasPrefix("_") || word.hasSuffix("_") }
    private static func isOrdinal(_ word: String) -> Bool { ["1st", "2nd", "3rd"].contains(word.lowercased()) }
    private static func isElided(_ word: String) -> Bool {
        ["d'", "l'", "al-", "el-", "ad-", "as-"].contains { word.lowercased().hasPrefix($0) }
    }
    /// `ethan brooke`: two or three words in lower case may be how somebody writes his name, or a caption.
    private static func allAccounts(_ words: [String]) -> Bool {
        words.count == 2
            && words.allSatisfy {
                $0.first?.isLowercase == true && $0.count > 2 && $0.allSatisfy(\.isLetter) && !CreditWords.particles.contains($0)
                    && !CreditWords.joints.contains($0)
            }
    }
}

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
