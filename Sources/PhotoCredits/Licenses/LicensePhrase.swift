/// A license as people write it, found in the tokens of a line.
package struct LicensePhrase {
    /// An id, or an open one that ends in `?`.
    package let id: String
    /// The token after the phrase.
    package let end: Int
    /// Something in it is no known license: a version that does not exist, a port that the SPDX list lacks.
    package let isDoubtful: Bool

    /// Reads the phrase that begins at a token; nil where none does.
    package static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        guard start < tokens.count, tokens[start].isWord || tokens[start].isLicense else { return nil }
        if case .license(let id, let doubtful) = tokens[start].kind {
            return LicensePhrase(id: id, end: start + 1, isDoubtful: doubtful)
        }
        return FixedLicensePhrase.read(tokens, at: start) ?? OpenGovernmentPhrase.read(tokens, at: start)
            ?? CreativeCommonsPhrase.read(tokens, at: start)
    }
}

/// Creative Commons as people write it: `CC BY-SA 2.0`, `Attribution-ShareAlike 2.0 Generic`, `Creative Commons`, `CC0`.
enum CreativeCommonsPhrase {
    static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        // Most words begin no license; cutting the next words into parts is for those that may.
        guard let first = tokens[start].folded.first, "cab크저".contains(first) else { return nil }
        var reader = CreativeCommonsReader(tokens, at: start)
        return reader.phrase()
    }
}

/// Phrases that are spelt one way only.
enum FixedLicensePhrase {
    private static let phrases: [(words: [String], id: String, isDoubtful: Bool)] = [
        (["all", "rights", "reserved"], "LicenseRef-All-Rights-Reserved", false),
        (["public", "domain", "mark", "1.0"], "CC-PDM-1.0", false),
        (["public", "domain", "mark"], "CC-PDM-1.0", true),
        (["pdm", "1.0"], "CC-PDM-1.0", false),
        (["public", "domain", "dedication"], "LicenseRef-Public-Domain", true),
        (["public", "domain"], "LicenseRef-Public-Domain", false),
        (["public-domain"], "LicenseRef-Public-Domain", false),
        (["publicdomain"], "LicenseRef-Public-Domain", false),
        (["퍼블릭", "도메인"], "LicenseRef-Public-Domain", false),
        (["open", "government", "licence", "v3.0"], "OGL-UK-3.0", false),
        (["open", "government", "license", "v3.0"], "OGL-UK-3.0", false),
        (["open", "government", "licence", "3.0"], "OGL-UK-3.0", false),
        (["open", "government", "license", "3.0"], "OGL-UK-3.0", false),
        (["ogl", "v3.0"], "OGL-UK-3.0", false), (["ogl", "3.0"], "OGL-UK-3.0", false),
        (["ogl", "3"], "OGL-UK-3.0", false),
        (["no", "known", "copyright", "restrictions"], "LicenseRef-Flickr-Commons", true),
        (["us", "government", "work"], "LicenseRef-US-Gov", true),
        (["u.s.", "government", "work"], "LicenseRef-US-Gov", true),
        (["unsplash", "license"], "LicenseRef-Unsplash", true),
        (["pexels", "license"], "LicenseRef-Pexels", true),
        (["pixabay", "license"], "LicenseRef-Pixabay", true),
        (["pixabay", "content", "license"], "LicenseRef-Pixabay", true),
    ]

    static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        for phrase in phrases where tokens[start].folded == phrase.words[0] && start + phrase.words.count <= tokens.count {
            let span = tokens[start..<(start + phrase.words.count)]
            guard span.allSatisfy(\.isWord), span.map(\.folded) == phrase.words else { continue }
            return LicensePhrase(id: phrase.id, end: span.endIndex, isDoubtful: phrase.isDoubtful)
        }
        return nil
    }
}

/// The Korea Open Government License, in English and Korean.
enum OpenGovernmentPhrase {
    static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        var i = start
        let first = tokens[start].folded
        let long = ["open", "government"]
        if first == "kogl" || first == "공공누리" {
            i += 1
        } else if first.hasPrefix("kogl-"), let type = digit(String(first.dropFirst(5)).replacing("type-", with: "")) {
            return phrase(type, end: start + 1)
        } else if first.hasPrefix("공공누리"), let type = digit(String(first.dropFirst(4))) {
            return phrase(type, end: start + 1)
        } else if first == "korea" || first == "korean", start + 3 < tokens.count,
            tokens[(start + 1)...(start + 2)].map(\.folded) == long,
            tokens[start + 3].isWord("license", "licence")
        {
            i += 4
            if i + 2 < tokens.count, tokens[i].kind == .open, tokens[i + 1].isWord("kogl"), tokens[i + 2].kind == .close {
                i += 3
            }
        } else {
            return nil
        }
        let afterName = i
        var sawOpen = false
        while i < tokens.count, i < afterName + 6 {
            let token = tokens[i]
            if token.kind == .open, !sawOpen {
                sawOpen = true
            } else if let type = digit(token.folded) {
                i += 1
                if i < tokens.count, token.folded.count < 3, tokens[i].isWord("유형") { i += 1 }
                if sawOpen {
                    guard i < tokens.count, tokens[i].kind == .close else { break }
                    i += 1
                }
                return phrase(type, end: i)
            } else if !(token.isWord("type", "제", "유형", "license", "licence") || token.kind == .colon || token.kind == .dash
                || token.kind == .comma)
            {
                break
            }
            i += 1
        }
        return LicensePhrase(id: "LicenseRef-KOGL-?", end: afterName, isDoubtful: true)
    }

    private static func phrase(_ type: Int, end: Int) -> LicensePhrase {
        LicensePhrase(id: "LicenseRef-KOGL-Type-\(type)", end: end, isDoubtful: false)
    }

    /// The number in `1`, `type-1`, `제1유형`, `1유형`, `유형1`.
    private static func digit(_ word: String) -> Int? {
        var rest = Substring(word)
        for prefix in ["type-", "type", "제", "유형"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        if rest.hasSuffix("유형") { rest = rest.dropLast(2) }
        guard rest.count == 1, let value = Int(rest), value <= 4 else { return nil }
        return value
    }
}

/// The names of the countries that Creative Commons licenses were adapted to, in English and in the language of the country.
enum CountryNames {
    private static let names: [(code: String, names: [String])] = [
        ("AM", ["armenia"]), ("AR", ["argentina"]), ("AT", ["austria", "österreich"]), ("AU", ["australia"]),
        ("AZ", ["azerbaijan"]), ("BE", ["belgium", "belgique", "belgië"]), ("BG", ["bulgaria", "българия"]),
        ("BR", ["brazil", "brasil"]), ("CA", ["canada"]), ("CH", ["switzerland", "schweiz", "suisse", "svizzera"]),
        ("CL", ["chile"]), ("CN", ["china mainland", "mainland china", "china", "中国大陆", "中国"]), ("CO", ["colombia"]),
        ("CR", ["costa rica"]), ("CZ", ["czech republic", "czechia", "česko", "česká republika"]),
        ("DE", ["germany", "deutschland"]), ("DK", ["denmark", "danmark"]), ("EC", ["ecuador"]), ("EE", ["estonia", "eesti"]),
        ("EG", ["egypt"]), ("ES", ["spain", "españa", "espanya"]), ("FI", ["finland", "suomi"]), ("FR", ["france"]),
        ("GE", ["georgia"]), ("GR", ["greece", "ελλάδα"]), ("GT", ["guatemala"]), ("HK", ["hong kong", "香港"]),
        ("HR", ["croatia", "hrvatska"]), ("HU", ["hungary", "magyarország"]), ("IE", ["ireland"]),
        ("IGO", ["intergovernmental organizations", "intergovernmental organisations"]), ("IL", ["israel"]), ("IN", ["india"]),
        ("IT", ["italy", "italia"]), ("JP", ["japan", "日本"]),
        ("KR", ["south korea", "republic of korea", "korea", "대한민국", "한국"]), ("LU", ["luxembourg", "luxemburg"]),
        ("MK", ["north macedonia", "macedonia"]), ("MT", ["malta"]), ("MX", ["mexico", "méxico"]), ("MY", ["malaysia"]),
        ("NL", ["the netherlands", "netherlands", "nederland"]), ("NO", ["norway", "norge"]),
        ("NZ", ["new zealand", "aotearoa new zealand"]), ("PE", ["peru", "perú"]), ("PH", ["philippines"]),
        ("PL", ["poland", "polska"]), ("PR", ["puerto rico"]), ("PT", ["portugal"]), ("RO", ["romania", "românia"]),
        ("RS", ["serbia"]), ("SCOTLAND", ["uk : scotland", "scotland"]), ("SE", ["sweden", "sverige"]), ("SG", ["singapore"]),
        ("SI", ["slovenia", "slovenija"]), ("TH", ["thailand"]), ("TW", ["taiwan", "臺灣", "台灣"]), ("UG", ["uganda"]),
        (
            "UK",
            [
                "uk : england & wales", "uk : england and wales", "england & wales", "england and wales", "united kingdom",
                "great britain",
            ]
        ),
        ("US", ["united states of america", "united states", "usa", "u.s."]), ("VE", ["venezuela"]),
        ("VN", ["vietnam", "viet nam"]), ("ZA", ["south africa"]),
    ]

    private static let byFirstWord = {
        var table: [String: [(words: [String], code: String)]] = [:]
        for (code, names) in names {
            for name in names {
                let words = name.split(separator: " ").map(String.init)
                table[words[0], default: []].append((words, code))
            }
        }
        return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// The country whose name a word misses by a letter.
    static func near(_ word: String) -> String? {
        guard (5...14).contains(word.count) else { return nil }
        let letters = Array(word)
        return names.first {
            $0.names.contains { abs($0.count - letters.count) < 2 && letters.distance(to: Array($0)) < 2 }
        }?.code
    }

    /// The country that words begin with, the longest name first.
    static func country(in words: [String]) -> (code: String, length: Int)? {
        guard let first = words.first, let candidates = byFirstWord[first] else { return nil }
        let name = candidates.first { words.starts(with: $0.words) }
        return name.map { ($0.code, $0.words.count) }
    }
}

/// What several mentions of licenses in one line come to.
package struct LicenseSummary {
    private(set) var license: CreditExcerpt?
    private(set) var conflicts: [CreditExcerpt] = []
    private var isDeed = false

    /// - Parameter said: the id, and where it is named.
    mutating func add(_ said: CreditExcerpt, isDeed deed: Bool) {
        guard let known = license else {
            license = said
            isDeed = deed
            return
        }
        if LicenseSummary.agrees(said.text, with: known.text) { return }
        if LicenseSummary.agrees(known.text, with: said.text) {
            license = said
            isDeed = deed
        } else if deed, !isDeed, LicenseSummary.agreesButForCountry(known.text, with: said.text) {
            license = said
            isDeed = true
        } else if isDeed, !deed, LicenseSummary.agreesButForCountry(said.text, with: known.text) {
            return
        } else if deed, !isDeed {
            conflicts.append(known)
            license = said
            isDeed = true
        } else {
            conflicts.append(said)
        }
    }

    /// Whether words say the license that an address leads to but for its country: `CC BY-SA 3.0` beside the German deed.
    package static func agreesButForCountry(_ said: String, with id: String) -> Bool {
        agrees(said, with: id) || CreativeCommons(id: id)?.unported == said
    }

    /// Whether a mention says no more than an id and nothing else: `CC-BY-?` agrees with `CC-BY-2.0`.
    package static func agrees(_ said: String, with id: String) -> Bool {
        if said == id { return true }
        if said == "CC-?" { return id.hasPrefix("CC") || id.hasPrefix("LicenseRef-CC") }
        if said == "LicenseRef-Public-Domain" { return id == "CC0-1.0" || id == "CC-PDM-1.0" || id == "CC-PDDC" }
        guard said.hasSuffix("-?") else { return false }
        let stem = said.dropLast()
        let plain = id.hasPrefix("LicenseRef-CC") ? id.dropFirst("LicenseRef-".count) : Substring(id)
        guard plain.hasPrefix(stem), let next = plain.dropFirst(stem.count).first else { return false }
        return next.isASCIIDigit || next == "T"
    }
}
