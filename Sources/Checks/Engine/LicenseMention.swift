import PhotoCredits
import Text

/// One place that names a license: a field, words of the credit line, or an address in either.
struct LicenseMention: Sendable {
    enum Origin: Sendable { case field, address, words, linked }

    /// The id as it was understood; ends in `?` where the version is left open; the words themselves where nothing was understood.
    let id: String
    /// As it was written.
    let words: String
    let place: SourceLocation
    let origin: Origin
    /// The license, where it is one of those known.
    let license: License?

    /// Whether the words fit several licenses.
    var isOpen: Bool { id.hasSuffix("?") }
    /// Whether the words are no license that is known, and no `LicenseRef-` that the newsroom made.
    var isUnknown: Bool { license == nil && !isOpen && !id.hasPrefix("LicenseRef-") }

    private init(id: String, words: String, place: SourceLocation, origin: Origin) {
        self.id = id
        self.words = words
        self.place = place
        self.origin = origin
        license = id.hasSuffix("?") ? nil : License.license(id: id)
    }

    /// Every mention in a photo; first the one that counts: the field, else what the credit line comes to.
    static func all(of photo: YAMLValue, line: CreditLineWords?, said: String?) -> [LicenseMention] {
        var mentions: [LicenseMention] = []
        if let field = photo["license"], let text = field.string, !text.allSatisfy(\.isWhitespace) {
            mentions.append(LicenseMention(id: id(of: text), words: text, place: field.place, origin: .field))
        }
        if let field = photo["license_url"], let address = field.string, let deed = License.deed(address) {
            mentions.append(LicenseMention(id: deed.id, words: address, place: field.place, origin: .address))
        }
        guard let line else { return mentions }
        var inLine = self.inLine(line)
        if let said {
            let index = inLine.firstIndex { $0.id == said } ?? inLine.indices.first
            let best = index.map { inLine.remove(at: $0) }
            mentions.append(
                LicenseMention(
                    id: said, words: best?.words ?? line.text, place: best?.place ?? line.value.place,
                    origin: best?.origin ?? .words))
        }
        return mentions + inLine
    }

    private static func inLine(_ line: CreditLineWords) -> [LicenseMention] {
        var mentions: [LicenseMention] = []
        var index = 0
        while index < line.tokens.count {
            guard line.tokens[index].isWord, let phrase = LicensePhrase.read(line.tokens, at: index) else {
                index += 1
                continue
            }
            let words = line.tokens[index..<phrase.end].text
            mentions.append(
                LicenseMention(id: phrase.id, words: words, place: line.place(of: words) ?? line.value.place, origin: .words))
            index = phrase.end
        }
        var addresses: [String] = []
        for address in line.tokens.compactMap(\.address) where !addresses.contains(address) {
            addresses.append(address)
            guard let deed = License.deed(address) else { continue }
            mentions.append(
                LicenseMention(
                    id: deed.id, words: address, place: line.place(of: address) ?? line.value.place, origin: .linked))
        }
        return mentions
    }

    /// What a text in the field `license` stands for.
    private static func id(of text: String) -> String {
        if let license = License.named(text) ?? License.deed(text) { return license.id }
        let tokens = CreditTokens.tokens(of: text)
        // A version that does not exist is a slip, and no version is an open question.
        if let phrase = LicensePhrase.read(tokens, at: 0), phrase.end == tokens.count, phrase.id.hasSuffix("?"),
            !phrase.isDoubtful || !text.contains(where: \.isNumber)
        {
            return phrase.id
        }
        return text
    }
}
