internal import Text

/// Reads lists of names: `A`, `A and B`, `A, B, and C`, `A · B`.
enum NameList {
    /// How many names one page may have.
    static let limit = 50
    private static let conjunctions: Set<String> = ["and", "&", "with", "und", "et", "그리고"]
    private static let separators: Set<Unicode.Scalar> = [",", ";", "、", "，", "；"]
    private static let dots: Set<Unicode.Scalar> = ["·", "・", "|", "/"]
    private static let suffixes: Set<String> = [
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq.",
    ]
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "la", "le", "al", "bin", "ibn", "da", "di", "du", "del", "della", "dos", "das", "el",
        "ter",
        "ten", "y", "e", "af", "av", "zu", "bint",
    ]

    private static let posts: Set<String> = [
        "fellow", "editor", "editors", "director", "correspondent", "correspondents", "professor", "reporter", "reporters",
        "analyst",
        "researcher", "scholar", "president", "chair", "staff", "intern", "columnist", "writer", "writers", "producer",
        "photographer", "contributor", "contributors", "associate", "manager", "officer", "board",
        "institute", "university", "college", "center", "centre", "school", "council", "times", "news", "post", "herald",
        "tribune",
        "journal", "press", "daily", "weekly", "review", "magazine", "today", "agency", "agencies", "wire", "wires", "services",
        "service", "gazette", "guardian", "observer", "chronicle", "media", "radio", "network", "desk", "bureau", "newsroom",
        "reuters", "bloomberg", "yonhap", "afp", "ap", "cnn", "bbc", "npr", "upi", "dpa", "kyodo", "xinhua",
        "project", "projects", "program", "programme", "team", "group", "lab", "labs", "office", "department", "ministry",
        "foundation", "association", "society", "committee", "commission", "union", "initiative", "trust", "fund", "company",
        "inc", "inc.", "llc", "ltd", "ltd.", "corporation", "alliance", "coalition", "division", "museum", "library", "hospital",
        "academy", "forum", "consortium", "studies", "policy", "affairs", "opinion", "politics", "business", "sports", "culture",
    ]
    /// Job titles after a name without a comma: `Mina Cho Staff Writer`.
    private static let trailingPosts: Set<String> = [
        "staff", "writer", "correspondent", "reporter", "contributor", "columnist", "editor", "senior", "guest", "special",
        "contributing", "chief", "associate", "opinion", "freelance",
    ]

    /// A name without the job title after it.
    static func withoutPost(_ name: StatedName) -> StatedName {
        var words = name.words
        guard words.count > 2, let last = words.last?.lowercased(), trailingPosts.contains(last), last != "senior" else {
            return name
        }
        while words.count > 2, let last = words.last, trailingPosts.contains(last.lowercased()) { words.removeLast() }
        var shorter = name
        shorter.text = words.joined(separator: " ")
        shorter.place.length = shorter.text.unicodeScalars.count
        return shorter
    }

    /// Whether words are a job title or an organisation rather than a person.
    static func namesPost(_ text: String) -> Bool {
        NameLikeness.words(text).contains { posts.contains($0.lowercased()) }
    }

    /// The names from `start` on, each with its position.
    static func read(_ line: PageLine, from start: Int, to end: Int, origin: StatedName.Origin) -> [StatedName] {
        let scalars = Array(line.scalars.prefix(end))
        var names: [StatedName] = []
        var words: [Word] = []
        func flush() {
            guard let first = words.first, let last = words.last else { return }
            let text = words.map(\.text).joined(separator: " ")
            names.append(
                StatedName(text: text, place: line.place(of: first.range.lowerBound..<last.range.upperBound), origin: origin))
            words = []
        }
        let tokens = tokens(of: scalars, from: start)
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
            if conjunctions.contains(token.folded) || token.text.unicodeScalars.allSatisfy(dots.contains) {
                flush()
                continue
            }
            let ends = token.text.unicodeScalars.last.map(separators.contains) ?? false
            if ends, !suffixes.contains(trimming(next)) {
                let bare = String(scalars: token.text.unicodeScalars.reversed().drop(while: separators.contains).reversed())
                if !bare.isEmpty {
                    let begin = token.range.lowerBound
                    words.append(Word(text: bare, range: begin..<begin + bare.unicodeScalars.count))
                }
                flush()
            } else {
                words.append(token)
            }
        }
        flush()
        return names
    }

    /// Whether every one of these can be a person's name: short, and capitalised where its script has capitals.
    static func looksLikeNames(_ names: [StatedName]) -> Bool {
        !names.isEmpty && names.count <= limit && names.allSatisfy { looksLikeName($0.text) }
    }

    static func looksLikeName(_ name: String) -> Bool {
        let words = NameLikeness.words(name)
        guard (1...7).contains(words.count), name.count <= 80, let first = words.first, let last = words.last else {
            return false
        }
        guard !particles.contains(last.lowercased()), first.contains(where: \.isLetter) else { return false }
        if first.unicodeScalars.contains(where: Scalars.isHangul) {
            return words.count <= 2 && words.allSatisfy { $0.count <= 5 && $0.allSatisfy(\.isLetter) }
        }
        return words.allSatisfy(isNameWord)
    }

    private static func isNameWord(_ word: String) -> Bool {
        guard let first = word.first(where: { $0 != "'" && $0 != "’" && $0 != "(" && $0 != "“" }) else { return false }
        if particles.contains(word) { return true }
        if word.contains(where: { $0.isNumber || ":;!?/@=<>".contains($0) }) { return false }
        if word.hasSuffix("."), word.count > 5 { return false }
        return first.isLetter && !first.isLowercase
    }

    private static func trimming(_ word: String) -> String {
        String(scalars: word.unicodeScalars.reversed().drop(while: separators.contains).reversed())
    }

    /// Words, split also after a comma without a blank; middle dots, bars and the like are words of their own.
    private static func tokens(of scalars: [Unicode.Scalar], from start: Int) -> [Word] {
        var tokens: [Word] = []
        func add(_ range: Range<Int>) {
            if !range.isEmpty { tokens.append(Word(text: String(scalars: scalars[range]), range: range)) }
        }
        for word in Word.split(scalars) where word.range.upperBound > start {
            var begin = max(start, word.range.lowerBound)
            for index in begin..<word.range.upperBound {
                if dots.contains(scalars[index]) {
                    add(begin..<index)
                    add(index..<index + 1)
                    begin = index + 1
                } else if separators.contains(scalars[index]) {
                    add(begin..<index + 1)
                    begin = index + 1
                }
            }
            add(begin..<word.range.upperBound)
        }
        return tokens
    }
}
