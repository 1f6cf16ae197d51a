@testable import Text

/// What a generated history knows of one of its articles.
struct GeneratedArticle {
    var name: ArticleName
    let title: String
    var authors: [String]
    var category: String?
    /// One that is no tag needs a waiver before the text can come into print.
    var language: String
    var state: String
    var isLive = false
    /// How often its text was changed.
    var changes = 0

    /// The whole file. Every change says that it corrects something, so that a released text may be changed.
    var text: String {
        var text = "---\ntitle: \(title)\nstate: \(state)\nauthors: [\(authors.joined(separator: ", "))]\n"
        if let category { text += "category: \(category)\n" }
        text += "language: \(language)\ndisclosures: none\n"
        if changes > 0 { text += "corrections:\n" }
        for change in 0..<changes {
            text += "  - {date: 2018-09-07, note: An earlier version gave another number than the right one of \(change).}\n"
        }
        return text + "---\n\nThe number is \(changes).\n"
    }
}
