/// Tells the words that say what a picture shows from those that say whose it is.
enum CaptionWords {
    /// Whether words can hold no credit: none of them names an agency, a site, a license, a kind of picture or a right.
    static func isHarmless(_ tokens: some Sequence<CreditToken>) -> Bool {
        tokens.allSatisfy { token in
            switch token.kind {
            case .word: !rights.contains(token.folded) && !CreditWords.roles.contains(token.folded) && !token.folded.contains("@")
            case .comma, .dash, .open, .close, .semicolon, .cut, .quoted: true
            case .slash, .pipe, .colon, .equals, .stop, .copyright, .address, .license, .host, .agency, .stray: false
            }
        }
    }

    /// Whether words are a sentence about something: several, and small words among them.
    static func isSentence(_ tokens: ArraySlice<CreditToken>) -> Bool {
        let words = tokens.filter(\.isWord)
        if words.contains(where: { $0.text.count > 3 && $0.text.unicodeScalars.contains { (0x3041...0x309F).contains($0.value) } }
        ) {
            return true
        }
        guard words.count > 3 else {
            return words.count > 1 && words.contains { $0.text.unicodeScalars.contains(where: Hangul.isSyllable) }
                && !words.contains { rights.contains($0.folded) }
        }
        let isSmall = { (token: CreditToken) in
            token.text.first?.isLowercase == true && !CreditWords.particles.contains(token.folded)
                && !CreditWords.joints.contains(token.folded)
        }
        return words.contains(where: isSmall) || words.contains { $0.text.unicodeScalars.contains(where: Hangul.isSyllable) }
    }

    /// Whether words are a day and nothing else: "May 3, 2018", "2018.9.7".
    static func isDay(_ tokens: ArraySlice<CreditToken>) -> Bool {
        !tokens.isEmpty
            && tokens.allSatisfy { token in
                token.kind == .comma
                    || token.isWord
                        && (CreditWords.months.contains(token.folded)
                            || token.folded.contains(where: \.isNumber)
                                && token.folded.allSatisfy { $0.isNumber || ".-".contains($0) })
            }
    }

    /// Whether a part of a credit is what the picture shows: "Skerrin Pier at night".
    static func isView(_ words: String) -> Bool {
        let all = words.split(separator: " ").map(String.init)
        let nobody: Set<String> = [
            "author", "unknown", "page", "photographer", "me", "us", "staff", "by", "and", "from", "with", "thanks",
        ]
        return all.count > 2
            && all.contains {
                $0.first?.isLowercase == true && !CreditWords.particles.contains($0) && !CreditWords.joints.contains($0)
            }
            && all.allSatisfy { word in
                let folded = word.lowercased()
                return !rights.contains(folded) && !CreditWords.roles.contains(folded) && !nobody.contains(folded)
                    && word.allSatisfy { $0.isLetter || $0.isNumber || "'-,".contains($0) }
            }
    }

    /// Whether words are written as titles are: capitals, and the small words that titles have.
    static func isTitle(_ tokens: ArraySlice<CreditToken>) -> Bool {
        isHarmless(tokens)
            && tokens.allSatisfy { $0.text.first?.isLowercase != true || titleWords.contains($0.folded) }
    }

    private static let titleWords: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "and", "or", "to", "for", "from", "with", "de", "la", "le", "du", "des", "van",
        "von", "der", "über", "no",
    ]
    private static let rights: Set<String> = [
        "via", "courtesy", "credit", "credits", "copyright", "copyrighted", "license", "licence", "licensed", "rights",
        "permission", "reserved", "source", "sources", "data", "illustration", "provided", "supplied", "handout", "screenshot",
        "screengrab", "collection", "제공", "출처", "촬영", "캡처", "캡쳐", "저작권", "저작권자", "추출",
    ]
}

/// What somebody does for a living, beside the name: it carries no right.
package enum JobTitle {
    private static let behind: [String] = [
        "사진기자", "인턴기자", "선임기자", "객원기자", "수습기자", "영상기자", "기자", "특파원", "논설위원", "記者", "记者", "カメラマン",
    ]
    private static let heads: Set<String> = [
        "photographer", "photographers", "photojournalist", "correspondent", "reporter", "editor", "writer", "journalist",
        "contributor", "staff", "freelancer", "stringer", "intern", "fotograf", "fotografin", "photographe", "fotógrafo",
        "fotógrafa", "fotografo", "redaktion", "special",
    ]
    private static let others: Set<String> = [
        "chief", "senior", "contributing", "freelance", "photo", "multimedia", "visual", "visuals", "director", "of",
        "photography", "the", "to", "for", "a", "our", "news", "sports", "political", "foreign", "white", "house", "pool",
        "freier", "freie", "video", "digital", "assistant",
    ]

    /// Whether a whole field is a job: "Staff Photographer", "Special to the Post".
    static func isField(_ tokens: ArraySlice<CreditToken>) -> Bool {
        guard tokens.allSatisfy(\.isWord) else { return false }
        if tokens.count > 2, tokens.first?.isWord("special") == true, tokens.dropFirst().first?.isWord("to", "for") == true {
            return true
        }
        return tokens.contains { heads.contains($0.folded) || behind.contains($0.text) }
            && tokens.allSatisfy { heads.contains($0.folded) || others.contains($0.folded) || behind.contains($0.text) }
    }

    /// "新华社记者": an agency and what somebody is there, written together before the name.
    package static func ofAgency(_ token: CreditToken) -> (agency: CreditToken, title: CreditExcerpt)? {
        guard token.isWord, let title = behind.first(where: { token.text.hasSuffix($0) }), token.text.count > title.count else {
            return nil
        }
        var (name, job) = token.split(after: token.text.count - title.count)
        guard let agency = NewsAgencies.table.entry(in: [name]) else { return nil }
        name.kind = .agency(name: agency.name, isSettled: agency.isSettled)
        return (name, job.excerpt)
    }

    /// Whether words are a name and the job of a reporter.
    static func isReporter(_ words: ArraySlice<CreditToken>) -> Bool {
        guard let last = words.last, let title = behind.first(where: { last.text.hasSuffix($0) }) else { return false }
        return words.count > 1 || last.text.count > title.count + 1
    }

    /// The name without the job that stands behind it: "홍길동 기자", "홍길동기자".
    static func split(_ tokens: ArraySlice<CreditToken>) -> (name: ArraySlice<CreditToken>, title: CreditExcerpt?)? {
        guard let last = tokens.last, last.isWord else { return nil }
        if MakerSuffix.makers.contains(last.text), last.text != "사진", tokens.count > 1 { return (tokens.dropLast(), nil) }
        if behind.contains(last.text), tokens.count > 1 { return (tokens.dropLast(), last.excerpt) }
        guard let title = behind.first(where: { last.text.hasSuffix($0) }), last.text.count > title.count + 1 else { return nil }
        let (head, job) = last.split(after: last.text.count - title.count)
        return (tokens.dropLast() + [head], job.excerpt)
    }
}

/// "통일부 제공", "홍길동 기자", "山田太郎撮影": Korean, Japanese and Chinese put the word for what a name is behind it.
struct MakerSuffix {
    private(set) var body: ArraySlice<CreditToken>
    private(set) var isFound = false
    private(set) var caption: [CreditExcerpt] = []

    static let makers = ["제공", "촬영", "사진", "撮影", "提供", "摄", "攝", "供图"]
    private static let remarks: Set<String> = ["자료사진", "자료", "캡처", "캡쳐", "갈무리", "화면", "資料写真", "作家", "작가", "사진작가"]

    init(_ tokens: ArraySlice<CreditToken>) {
        body = tokens
        while let last = body.last, last.isWord, body.count > 1,
            MakerSuffix.remarks.contains(last.text) || MakerSuffix.isMailAddress(last.text)
        {
            caption.insert(last.excerpt, at: 0)
            body.removeLast()
        }
        guard let last = body.last, last.isWord || last.agency != nil else { return }
        if MakerSuffix.makers.contains(last.text), body.count > 1 {
            isFound = true
            body.removeLast()
        } else if last.isWord, let suffix = MakerSuffix.makers.first(where: { last.text.hasSuffix($0) }),
            last.text.count > suffix.count + 1, suffix != "사진"
        {
            // Written together: "연합뉴스제공".
            isFound = true
            body.removeLast()
            body.append(MakerSuffix.marked(last.split(after: last.text.count - suffix.count).0))
        }
    }

    /// The address of a reporter, as Korean papers print it.
    static func isMailAddress(_ word: String) -> Bool {
        let sides = word.split(separator: "@", omittingEmptySubsequences: false)
        return sides.count == 2 && !sides[0].isEmpty && sides[1].contains(".")
    }

    private static func marked(_ token: CreditToken) -> CreditToken {
        guard let agency = NewsAgencies.table.entry(in: [token]) else { return token }
        var marked = token
        marked.kind = .agency(name: agency.name, isSettled: agency.isSettled)
        return marked
    }
}
