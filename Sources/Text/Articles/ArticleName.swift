/// The name of an article: its month and its slug. An article never moves to another month.
///
/// Compared by bytes: two slugs that Swift calls equal because they differ only in Unicode normal form are two names.
public struct ArticleName: Sendable, CustomStringConvertible {
    /// Four digits.
    public let year: String
    /// Two digits, `01` to `12`.
    public let month: String
    public let slug: String

    /// The folder under which every article stands.
    public static let root = "articles"

    /// The name of an article in a month.
    public init(year: String, month: String, slug: String) {
        self.year = year
        self.month = month
        self.slug = slug
    }

    /// Reads `2018/09/SLUG`, `articles/2018/09/SLUG` or `articles/2018/09/SLUG.md`; nil for anything else.
    public init?(_ text: String) {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.first == Self.root { parts.removeFirst() }
        guard parts.count == 3, Self.isYear(parts[0]), Self.isMonth(parts[1]) else { return nil }
        let slug = parts[2].hasSuffix(".md") ? String(parts[2].dropLast(3)) : parts[2]
        guard Slug.isValid(slug) else { return nil }
        self.init(year: parts[0], month: parts[1], slug: slug)
    }

    /// Whether `text` is a folder of years.
    public static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy(isDigit)
    }

    /// Whether `text` is a folder of months.
    public static func isMonth(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy(isDigit) && (1...12).contains(Int(text) ?? 0)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// `2018/09/SLUG`, as in `Galley-Article`.
    public var description: String { "\(year)/\(month)/\(slug)" }
    /// `articles/2018/09`.
    public var monthFolder: String { "\(Self.root)/\(year)/\(month)" }
    /// `articles/2018/09/SLUG.md`.
    public var file: String { "\(monthFolder)/\(slug).md" }
    /// `articles/2018/09/SLUG`, where photos are.
    public var folder: String { "\(monthFolder)/\(slug)" }
    /// `articles/2018/09/SLUG.alias`, which an article leaves behind when it is renamed.
    public var alias: String { "\(monthFolder)/\(slug).alias" }

    /// The article of another slug in the same month.
    public func renamed(_ slug: String) -> ArticleName {
        ArticleName(year: year, month: month, slug: slug)
    }
}

extension ArticleName: Hashable, Comparable {
    public static func == (left: ArticleName, right: ArticleName) -> Bool {
        // The slug first, which is what mostly differs.
        left.slug.utf8.elementsEqual(right.slug.utf8) && left.month.utf8.elementsEqual(right.month.utf8)
            && left.year.utf8.elementsEqual(right.year.utf8)
    }

    /// What is equal by bytes is equal to Swift, and has one hash there.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(year)
        hasher.combine(month)
        hasher.combine(slug)
    }

    public static func < (left: ArticleName, right: ArticleName) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}
