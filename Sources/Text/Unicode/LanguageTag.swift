/// Language tags as BCP 47 has them: `en`, `en-US`, `ko-Latn`, `zh-Hant-TW`.
package enum LanguageTag {
    /// What is wrong with a tag, and what was probably meant.
    package struct Objection: Hashable {
        package var reason: String
        package var suggestion: String?
    }

    /// The two-letter codes of ISO 639-1.
    private static let languages = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa \
        ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko \
        kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa \
        pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty \
        ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init))

    /// Countries and names of languages that people write for the code of the language.
    private static let slips: [String: (code: String, is: String)] = [
        "kr": ("ko", "is Kanuri or the country; Korean is `ko`"), "jp": ("ja", "is the country; Japanese is `ja`"),
        "cn": ("zh", "is the country; Chinese is `zh`"), "ua": ("uk", "is the country; Ukrainian is `uk`"),
        "cz": ("cs", "is the country; Czech is `cs`"), "dk": ("da", "is the country; Danish is `da`"),
        "gr": ("el", "is the country; Greek is `el`"), "us": ("en-US", "is a country; English there is `en-US`"),
        "gb": ("en-GB", "is a country; English there is `en-GB`"), "english": ("en", "is the name of a language, not its tag"),
        "korean": ("ko", "is the name of a language, not its tag"), "japanese": ("ja", "is the name of a language, not its tag"),
        "chinese": ("zh", "is the name of a language, not its tag"), "한국어": ("ko", "is the name of a language, not its tag"),
        "german": ("de", "is the name of a language, not its tag"), "french": ("fr", "is the name of a language, not its tag"),
        "spanish": ("es", "is the name of a language, not its tag"), "eng": ("en", "is the long code; BCP 47 takes `en`"),
        "kor": ("ko", "is the long code; BCP 47 takes `ko`"), "jpn": ("ja", "is the long code; BCP 47 takes `ja`"),
    ]

    /// What is wrong with a tag; nil where nothing is.
    package static func objection(to tag: String) -> Objection? {
        if tag.contains("_") || tag.contains(where: \.isWhitespace) {
            let hyphened = String(tag.map { $0 == "_" || $0.isWhitespace ? "-" : $0 })
            let inner = objection(to: hyphened)
            return Objection(
                reason: "has parts that no hyphen joins", suggestion: inner == nil ? canonical(hyphened) : inner?.suggestion)
        }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false).map { $0.lowercased() }
        if let first = parts.first, let slip = slips[first] {
            let rest = parts.dropFirst().filter { $0 != "kr" || slip.code != "ko" }
            let suggestion = slip.code.contains("-") ? slip.code : canonical(([slip.code] + rest).joined(separator: "-"))
            return Objection(reason: slip.is, suggestion: suggestion)
        }
        guard isWellFormed(parts) else { return Objection(reason: "is not formed as a language tag is", suggestion: nil) }
        if let first = parts.first, first.count == 2, !languages.contains(first) {
            return Objection(reason: "begins with \"\(first)\", which is the code of no language", suggestion: nil)
        }
        if let index = parts.firstIndex(of: "uk"), index > 0 {
            var better = parts
            better[index] = "gb"
            return Objection(reason: "has the region \"UK\"; it is `GB`", suggestion: canonical(better.joined(separator: "-")))
        }
        return nil
    }

    /// Language in lower case, script with a capital, region in capitals.
    static func canonical(_ tag: String) -> String {
        var isAfterSingleton = false
        return tag.split(separator: "-").enumerated().map { index, part in
            let small = part.lowercased()
            defer { if part.count == 1 { isAfterSingleton = true } }
            if index == 0 || isAfterSingleton { return small }
            if part.count == 2 { return small.uppercased() }
            return part.count == 4 && small.allSatisfy(\.isLetter) ? small.prefix(1).uppercased() + small.dropFirst() : small
        }.joined(separator: "-")
    }

    private static let grandfathered: Set<String> = [
        "i-default", "i-klingon", "i-mingo", "i-navajo", "i-enochian", "art-lojban", "zh-min-nan", "zh-xiang", "zh-guoyu",
        "zh-hakka",
    ]

    /// The grammar of RFC 5646, section 2.1, over parts in lower case.
    private static func isWellFormed(_ parts: [String]) -> Bool {
        if grandfathered.contains(parts.joined(separator: "-")) { return true }
        guard parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) }) else { return false }
        var rest = parts[...]
        if rest.first != "x" {
            guard let language = rest.popFirst(), isLetters(language, 2...8) else { return false }
            var extended = 0
            while language.count < 4, extended < 3, let part = rest.first, isLetters(part, 3...3) {
                rest.removeFirst()
                extended += 1
            }
            if let script = rest.first, isLetters(script, 4...4) { rest.removeFirst() }
            if let region = rest.first, isLetters(region, 2...2) || isDigits(region, 3) { rest.removeFirst() }
            var variants: Set<String> = []
            while let variant = rest.first, isVariant(variant) {
                guard variants.insert(variant).inserted else { return false }
                rest.removeFirst()
            }
            var singletons: Set<String> = []
            while let singleton = rest.first, singleton.count == 1, singleton != "x" {
                rest.removeFirst()
                let count = rest.prefix { $0.count > 1 }.count
                guard count > 0, singletons.insert(singleton).inserted else { return false }
                rest.removeFirst(count)
            }
        }
        return rest.isEmpty || (rest.first == "x" && rest.count > 1)
    }

    private static func isVariant(_ part: String) -> Bool {
        (5...8).contains(part.count) || (part.count == 4 && part.first.map { ("0"..."9").contains($0) } ?? false)
    }

    private static func isLetters(_ part: String, _ length: ClosedRange<Int>) -> Bool {
        length.contains(part.utf8.count) && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func isDigits(_ part: String, _ length: Int) -> Bool {
        part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}
