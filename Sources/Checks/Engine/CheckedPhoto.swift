public import PhotoCredits
public import Text

/// One photo of the front matter, as the rules see it: its fields with their places, and its credit line read.
public struct CheckedPhoto: Sendable {
    /// The whole mapping.
    public let value: YAMLValue
    /// What the credit line says; empty where there is none.
    public let credit: Credit
    /// What the file says about itself; nil where it is missing or no image.
    public let facts: ImageFacts?
    /// Why the file could not be read as an image.
    public let trouble: String?
    /// Every mention of a license, the one that counts first.
    let licenses: [LicenseMention]
    let line: CheckedLine?

    init(_ value: YAMLValue, in text: ArticleText, folder: [String: FolderFile]) {
        self.value = value
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
        line = value["credit"].flatMap { CheckedLine($0, in: text) }
        credit = line?.reading.credit ?? Credit()
        licenses = LicenseMention.all(of: value, line: line)
    }

    /// A field with its place; nil where it is missing or blank.
    public func field(_ key: String) -> YAMLValue? {
        value[key].flatMap { value in value.string.map { $0.allSatisfy(\.isWhitespace) } ?? true ? nil : value }
    }

    /// The text of a field; nil where it is missing or blank.
    public func text(_ key: String) -> String? {
        field(key)?.string
    }

    /// The place of a key, or of the photo.
    public func place(ofKey key: String) -> SourceLocation {
        value.entries?.first { $0.key == key }?.keyPlace ?? head
    }

    /// Where the photo begins: its file or, where it names none, its first key.
    public var head: SourceLocation {
        field("file")?.place ?? value.entries?.first?.keyPlace ?? value.place
    }

    /// What the photo is called in a sentence.
    var name: String { text("file").map { "\"\($0)\"" } ?? "the photo" }
}

/// A credit line as it was read, and where it stands in the file.
struct CheckedLine: Sendable {
    let value: YAMLValue
    let reading: CreditReading
    private let article: ArticleText

    /// nil where `value` holds no words.
    init?(_ value: YAMLValue, in article: ArticleText) {
        guard let text = value.string, !text.allSatisfy(\.isWhitespace) else { return nil }
        self.value = value
        self.article = article
        reading = CreditReading(text)
    }

    /// Where words of the line stand; the whole line where they stand nowhere in it.
    func place(of words: CreditExcerpt?) -> SourceLocation {
        words?.range.map { article.place(of: $0, in: value) } ?? value.place
    }
}
