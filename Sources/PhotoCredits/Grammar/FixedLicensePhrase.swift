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
