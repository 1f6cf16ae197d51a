/// One photo of the front matter, as the rules see it: its fields with their places, its credit line read, and what the file
/// says about itself.
public struct CheckedPhoto: Sendable {
    /// The whole mapping.
    public let value: YAMLValue
    /// The credit line as the grammar reads it; nil where there is none.
    public let parsed: Credit?
    /// What the file says about itself; nil where it is missing or no image.
    public let facts: ImageFacts?
    /// Why the file could not be read as an image.
    public let trouble: String?

    init(_ value: YAMLValue, folder: [String: FolderFile]) {
        self.value = value
        parsed = value["credit"]?.string.map { Credit(parsing: $0) }
        switch value["file"]?.string.flatMap({ folder[$0] })?.image {
        case .facts(let facts):
            self.facts = facts
            trouble = nil
        case .unreadable(let why):
            facts = nil
            trouble = why
        case nil:
            facts = nil
            trouble = nil
        }
    }

    /// The text of a field; nil where it is missing or empty.
    public func text(_ key: String) -> String? {
        value[key]?.string
    }

    /// Whether a field says anything.
    func has(_ key: String) -> Bool { text(key) != nil }

    // MARK: What is said of the photo: the field where there is one, otherwise the credit line

    var creator: String? { text("creator") ?? parsed?.creator }
    var source: String? { text("source") ?? parsed?.source }
    var agency: String? { text("agency") ?? parsed?.agency }
    var title: String? { text("title") ?? parsed?.title }
    var sourceURL: String? { text("source_url") ?? parsed?.sourceURL }
    /// What was changed; nil where nothing was.
    var modified: String? {
        let words = text("modified") ?? parsed?.modified
        return words == "none" || words == "false" ? nil : words
    }
    /// The license as it is named, which may leave the version open (`CC-?`).
    var licenseName: String? { text("license") ?? parsed?.license }
    /// The license that the name stands for; nil where it is missing, open or unknown.
    var license: License? { licenseName.flatMap { $0.hasSuffix("?") ? nil : License.named($0) } }
    /// Whether anybody or anything is credited at all.
    var isCredited: Bool { has("credit") || creator != nil || source != nil || agency != nil }

    /// The place of a key, or of the photo.
    func place(ofKey key: String) -> Place {
        value.entries?.first { $0.key == key }?.keyPlace ?? value.place
    }

    /// The place of a field's value; where the field is missing, of the words of the credit line that say the same; otherwise
    /// of the credit line or of the photo.
    func place(of key: String, words: String? = nil) -> Place {
        if has(key), let field = value[key] { return field.place }
        guard let credit = value["credit"], credit.string != nil else { return value.place }
        return words.flatMap { Self.place(of: $0, in: credit) } ?? credit.place
    }

    /// Where words stand in a value on one line; nil where they cannot be found to the letter.
    static func place(of words: String, in value: YAMLValue) -> Place? {
        guard let text = value.string, value.place.length > 0, !words.isEmpty else { return nil }
        let line = Array(text.unicodeScalars)
        let wanted = words.lowercased().unicodeScalars.map { $0 }
        // A quoted value is as long as its text and two quotes, unless something in it is escaped.
        let quote = value.place.length - line.count
        guard quote == 0 || quote == 2, wanted.count <= line.count else { return nil }
        for start in 0...(line.count - wanted.count)
        where zip(line[start...], wanted).allSatisfy({ $0.properties.lowercaseMapping == String($1) }) {
            return Place(line: value.place.line, column: value.place.column + quote / 2 + start, length: wanted.count)
        }
        return nil
    }
}
