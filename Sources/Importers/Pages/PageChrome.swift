internal import Text

/// Lines of a saved page that belong to the site and not to the article.
enum PageChrome {
    /// Whether a line is one that sites print around every article.
    static func isKnown(_ line: PageLine) -> Bool { line.trimmed.count <= 300 && SiteChrome.isKnown(line.words) }

    /// Whether the article ends above such a line.
    static func isEnder(_ line: PageLine) -> Bool { line.trimmed.count <= 300 && SiteChrome.isEnder(line.words) }

    /// The section that `Return to the Peninsula` leads to.
    static func returnTarget(_ line: PageLine) -> String? {
        line.trimmed.count <= 300 ? SiteChrome.returnTarget(line.words) : nil
    }
}
