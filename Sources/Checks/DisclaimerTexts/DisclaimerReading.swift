import Text

/// What a text says about whose views it holds, in English or Korean. Any text has a reading; what is not understood adds nothing.
public struct DisclaimerReading: Hashable, Sendable {
    /// Whether some sentence says whose views they are, or that they are private.
    public private(set) var statesViews = false
    /// The words that say whose they are, in the sentences that do.
    public private(set) var holders: [DisclaimerHolder] = []
    /// Whether it says that the views need not be those of somebody else.
    public private(set) var isHedged = false
    /// The sentences that say whose views they are not, each from its “not” on, as words in lower case.
    private var disowned: [[String]] = []
    private var koreanDisowned: [String] = []
    private let scalars: [Unicode.Scalar]

    private static let subjects: Set<String> = [
        "view", "views", "viewpoint", "viewpoints", "opinion", "opinions", "finding", "findings", "conclusion", "conclusions",
        "position", "positions", "statement", "statements", "assessment", "assessments", "analysis", "interpretation",
        "interpretations", "perspective", "perspectives", "judgment", "judgments", "judgement", "judgements", "contents",
        "content",
    ]
    private static let verbs: Set<String> = [
        "reflect", "reflects", "represent", "represents", "attributed", "those", "constitute", "express", "endorsed", "speak",
        "speaks", "imply", "shared", "reflecting", "representing",
    ]
    private static let negations: Set<String> = ["not", "don't", "doesn't", "cannot", "neither", "nor", "never"]
    private static let koreanSubjects = ["견해", "의견", "입장", "주장", "생각"]
    private static let koreanOwners = ["필자", "저자", "글쓴이", "기고자", "집필자", "개인", "공식", "무관", "본인"]
    private static let koreanNegations = ["무관", "아니", "아닌", "아님", "아닙", "않", "다를 수", "다릅"]

    /// Reads a text.
    public init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        for sentence in Sentences.split(scalars) { read(sentence) }
    }

    private mutating func read(_ sentence: Range<Int>) {
        let words = DisclaimerWord.split(Array(scalars[sentence]), start: sentence.lowerBound)
        let isHangul = scalars[sentence].contains(where: Scalars.isHangul)
        let isKorean = isHangul && readKorean(String(scalars: scalars[sentence]))
        let texts = words.map(\.text)
        let found = words.indices.compactMap { DisclaimerHolder(words, at: $0) }
        let negation = texts.firstIndex(where: Self.negations.contains)
        let disowns = negation.map { texts[$0...].contains(where: Self.verbs.contains) } ?? false
        let isPrivate = zip(texts, texts.dropFirst()).contains { word, next in
            ["personal", "private", "individual"].contains(word) && next == "capacity"
        }
        let isOwn = texts.contains("own") || texts.contains("personal")
        let hasSubject = texts.contains(where: Self.subjects.contains)
        if let negation, disowns, hasSubject || statesViews || texts.contains("article") {
            disowned.append(Array(texts[negation...]))
            if texts.contains("necessarily") { isHedged = true }
            statesViews = true
        }
        if isPrivate || (hasSubject && (isOwn || !found.isEmpty)) { statesViews = true }
        if isKorean || ((hasSubject || isPrivate) && statesViews) { holders += found }
    }

    /// Whether a Korean sentence says whose views they are.
    private mutating func readKorean(_ sentence: String) -> Bool {
        guard Self.koreanSubjects.contains(where: sentence.contains), Self.koreanOwners.contains(where: sentence.contains) else {
            return false
        }
        statesViews = true
        if Self.koreanNegations.contains(where: sentence.contains) { koreanDisowned.append(sentence) }
        return true
    }

    /// Whether it says that the views are not somebody's.
    public var disowns: Bool { !disowned.isEmpty || !koreanDisowned.isEmpty }

    /// Whether it says that the views are not those of this house: by its name, its initials, or as the employer.
    public func disowns(_ house: String) -> Bool {
        let name = DisclaimerWord.split(Array(house.unicodeScalars), start: 0).map(\.text).filter { $0 != "the" }
        let initials = String(
            house.unicodeScalars.split(whereSeparator: Scalars.isBlank).compactMap { $0.first.map(Character.init) }
                .filter(\.isUppercase)
        ).lowercased()
        let general: Set<String> = [
            "employer", "employers", "employer's", "institution", "institutions", "organization", "organizations", "organisation",
            "organisations", "affiliation", "affiliations",
        ]
        if koreanDisowned.contains(where: { $0.contains(house) || $0.contains("소속") || $0.contains("기관") }) { return true }
        return disowned.contains { words in
            words.contains { general.contains($0) || ($0 == initials && initials.count > 1) } || Self.contains(words, name)
        }
    }

    /// Whether it says that the views are not those of a government.
    public var disownsGovernment: Bool {
        let names: Set<String> = ["government", "government's", "governments"]
        return koreanDisowned.contains { $0.contains("정부") }
            || disowned.contains { words in
                words.contains(where: names.contains) || Self.contains(words, ["united", "states"])
            }
    }

    private static func contains(_ words: [String], _ name: [String]) -> Bool {
        guard let first = name.first, name.count <= words.count else { return false }
        return words.indices.contains { index in
            words[index] == first && words[index...].starts(with: name)
        }
    }

    /// The holders that do not fit this number of authors.
    public func misfits(authors: Int) -> [DisclaimerHolder] {
        holders.filter { authors > 1 ? $0.number == .one : $0.number == .several }
    }

    /// The text with holders that fit.
    public func corrected(authors: Int) -> String {
        var result = String.UnicodeScalarView()
        var position = 0
        for holder in misfits(authors: authors) where holder.range.lowerBound >= position {
            guard let opposite = holder.opposite else { continue }
            result.append(contentsOf: scalars[position..<holder.range.lowerBound])
            let written = scalars[holder.range]
            let isCurly = !written.contains("'")
            let spelled = opposite.map { $0 == "'" && isCurly ? "\u{2019}" : $0 }
            let isCapital = written.first?.properties.isUppercase == true
            result.append(
                contentsOf: (isCapital ? spelled.prefix(1).map { Character($0.uppercased()) } + spelled.dropFirst() : spelled)
                    .flatMap(\.unicodeScalars))
            position = holder.range.upperBound
        }
        result.append(contentsOf: scalars[position...])
        return String(result)
    }
}
