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
    static func all(of photo: YAMLValue, line: CheckedLine?) -> [LicenseMention] {
        var mentions: [LicenseMention] = []
        if let field = photo["license"], let text = field.string, !text.allSatisfy(\.isWhitespace) {
            mentions.append(LicenseMention(id: id(of: text), words: text, place: field.place, origin: .field))
        }
        if let field = photo["license_url"], let address = field.string, let deed = License.deed(address) {
            mentions.append(LicenseMention(id: deed.id, words: address, place: field.place, origin: .address))
        }
        guard let line else { return mentions }
        return mentions
            + line.reading.licenses.map {
                LicenseMention(
                    id: $0.id, words: $0.words.text, place: line.place(of: $0.words.range), origin: $0.isLink ? .linked : .words)
            }
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
