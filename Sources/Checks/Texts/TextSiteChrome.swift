import Text

extension Rule {
    /// `text/site-chrome`: the text holds no line of the website around it.
    static let textSiteChrome = Rule(
        "text/site-chrome", .heuristic, draft: .warning, review: .warning, publish: .warning,
        why: "What was copied along with a page is no part of the article, and a live counter is another text every day.",
        standard: "Practice of imports", failing: "Return to the Peninsula", passing: "(the line is removed)"
    ) { article in
        let lines = article.body.lines
        return lines.indices.compactMap { index in
            let line = lines[index]
            guard line.range.count <= 600, SiteChrome.mayBeKnown(article.body.bytes[line.range]), isAlone(index),
                let begin = article.body.bytes[line.range].firstIndex(where: { !$0.isBlank }),
                !article.body.isCode(begin)
            else { return nil }
            let text = article.body.text(line.range)
            let words = Word.split(Array(text.unicodeScalars))
            guard let first = words.first, let last = words.last, SiteChrome.isKnown(words) else { return nil }
            let range = first.range.lowerBound..<last.range.upperBound
            return Diagnostic(
                place: article.body.place(of: range, in: text, at: line.range.lowerBound),
                message: "\"\(text.prefix(60))\" looks like a part of the website, not of the article. Delete the line if it is.")
        }

        /// A line of a longer paragraph is prose.
        func isAlone(_ index: Int) -> Bool {
            let isBlank = { (at: Int) in
                !lines.indices.contains(at) || article.body.bytes[lines[at].range].allSatisfy(\.isBlank)
            }
            return isBlank(index - 1) && isBlank(index + 1)
        }
    }
}
