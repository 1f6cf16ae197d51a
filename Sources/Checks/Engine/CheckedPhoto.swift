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

    /// The place of some scalars of the line; that of the whole line where it is not known which.
    func place(of scalars: Range<Int>?) -> SourceLocation { scalars.map { article.place(of: $0, in: value) } ?? value.place }
}

/// What a photo says about itself: the field that is meant for it or, where that is missing, the credit line.
extension CheckedPhoto {
    var creator: StatedWords? { stated("creator", line?.reading.creator) }
    var title: StatedWords? { stated("title", line?.reading.title) }
    var sourceURL: StatedWords? { stated("source_url", line?.reading.sourceURL) }
    var source: StatedWords? { stated("source", line?.reading.source) }
    var agency: StatedWords? { stated("agency", line?.reading.agency) }

    /// What was done to the picture; nil where nothing was.
    var modified: StatedWords? {
        let unchanged: Set<String> = ["none", "no", "false", "unchanged", "unmodified", "original"]
        return stated("modified", line?.reading.modified).flatMap { unchanged.contains($0.text.lowercased()) ? nil : $0 }
    }

    /// The license that counts; nil where none is named.
    var license: LicenseMention? { licenses.first }

    /// The license where it is one that is known exactly.
    var exactLicense: License? { license?.license }

    /// Whether a permission, an invoice or a subscription is on record.
    var isPermitted: Bool { field("license_ref") != nil }

    /// Whether anything says where the picture is from.
    var hasCredit: Bool {
        ["credit", "creator", "source", "agency"].contains { field($0) != nil }
    }

    /// The line that readers see below the picture.
    public var printedCredit: String {
        if let line = text("credit") { return line }
        let license = license.map { $0.license?.id ?? $0.id }
        return Credit(
            creator: creator?.text, source: source?.text, agency: agency?.text, license: license,
            title: title.flatMap { $0.text.lowercased() == "none" ? nil : $0.text }, sourceURL: sourceURL?.text,
            modified: modified?.text
        ).line
    }

    private func stated(_ key: String, _ read: CreditExcerpt?) -> StatedWords? {
        if let field = field(key), let text = field.string { return StatedWords(text: text, place: field.place) }
        guard let read, let line else { return nil }
        return StatedWords(text: read.text, place: line.place(of: read.range))
    }
}
