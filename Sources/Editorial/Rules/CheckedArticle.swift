/// An article as the rules see it: its text, what lies in its folder, and the policy.
public struct CheckedArticle: Sendable {
    public let text: ArticleText
    /// The path of the article in the publication.
    public let file: String
    /// Paths inside the article's folder.
    public let folder: [String]
    public let settings: PublicationSettings
    public let masthead: Masthead

    public init(text: ArticleText, file: String, folder: [String], settings: PublicationSettings, masthead: Masthead) {
        self.text = text
        self.file = file
        self.folder = folder
        self.settings = settings
        self.masthead = masthead
    }

    /// Where something that is missing would stand: the opening line of the front matter.
    var top: Place { Place(line: 1, column: 1, length: 3) }

    /// The place of a key of the front matter, or of its opening line.
    func place(ofKey key: String) -> Place {
        text.front.entries?.first { $0.key == key }?.keyPlace ?? top
    }
}
