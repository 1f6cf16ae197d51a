extension Rule {
    /// `text/site-chrome`: the website around an article is no part of it.
    static let chromeInText = Rule(
        "text/site-chrome", .heuristic, draft: .warning, review: .warning, publish: .warning,
        why: "A counter in the text changes every day, and the approvals with it.",
        standard: "import hygiene",
        failing: "Return to the Harbour Review",
        passing: "(the line is gone)"
    ) { article in
        article.bodyLines.compactMap { line in
            let words = Word.split(Array(line.text.unicodeScalars))
            guard !words.isEmpty, words.count <= 12, SiteChrome.isKnown(words) else { return nil }
            return Remark(
                place: Place(line: line.number, length: line.text.unicodeScalars.count),
                message: "\"\(line.text)\" looks like a part of the website, not of the article. Take it out.")
        }
    }
}
