public import Text
public import Workflows

/// An article as the rules see it: its text, what lies in its folder, the policy, and what readers see of it now.
public struct CheckedArticle: Sendable {
    public let text: ArticleText
    /// The path of the article in the publication.
    public let file: String
    /// What lies in the article's folder, by the path inside it.
    public let folder: [String: FolderFile]
    public let settings: PublicationSettings
    public let masthead: Masthead
    /// The text before the public; nil where there is none.
    public let live: ArticleText?
    /// Slugs under which a text of the article was released and which lead nowhere now.
    public let lostSlugs: [String]
    /// The articles that links of the text lead to, old names included, as `YEAR/MONTH/SLUG`, those that are there; nil: not known.
    public let articles: Set<String>?
    /// The time to judge by, seconds since 1970.
    public let now: Int64
    /// The publication's minutes east of UTC at a time in seconds since 1970; nil where nobody knows.
    let offset: @Sendable (Int64) -> Int?
    /// The set of rules to judge by: a text that was released under an older one is asked nothing that came later.
    public let rules: RuleSet
    /// The photos of the front matter, with their credits read.
    public let photos: [CheckedPhoto]
    /// The authors, with what the masthead says of them.
    public let authors: [CheckedAuthor]
    let body: CheckedBody
    /// What the article says about whose views it holds.
    let viewsStatements: [ViewsStatement]

    public init(
        text: ArticleText, file: String, folder: [String: FolderFile], settings: PublicationSettings, masthead: Masthead,
        live: ArticleText? = nil, lostSlugs: [String] = [], articles: Set<String>? = nil, now: Int64, rules: RuleSet,
        offset: @escaping @Sendable (Int64) -> Int? = { _ in nil }
    ) {
        self.text = text
        self.file = file
        self.folder = folder
        self.settings = settings
        self.masthead = masthead
        self.live = live
        self.lostSlugs = lostSlugs
        self.articles = articles
        self.now = now
        self.rules = rules
        self.offset = offset
        authors = text.authors(on: masthead)
        body = CheckedBody(text, rules)
        viewsStatements = ViewsStatement.all(in: text, body)
        photos = text.photos.map { CheckedPhoto($0, in: text, folder: folder) }
    }

    /// The slug, from the path.
    public var slug: String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    /// Where something that is missing would stand: the opening line of the front matter.
    var top: SourceLocation { SourceLocation(line: 1, column: 1, length: 3) }

    /// The place of a key of the front matter, or of its opening line.
    func place(ofKey key: String) -> SourceLocation {
        text.front.entries?.first { $0.key == key }?.keyPlace ?? top
    }

    /// The place of some scalars of a value.
    func place(of scalars: Range<Int>, in value: YAMLValue) -> SourceLocation { text.place(of: scalars, in: value) }
}
