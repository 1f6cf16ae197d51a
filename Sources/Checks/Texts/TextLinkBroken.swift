import Text

extension Rule {
    /// `text/link-broken`: what the text points to inside the publication is there.
    static let textLinkBroken = Rule(
        "text/link-broken", draft: .hint, review: .warning, publish: .error,
        why: "A reader who follows it meets an error page, and a picture leaves a hole.", standard: "docs/format.md, the folder",
        failing: "![The pier](peir.jpg)", passing: "![The pier](pier.jpg)"
    ) { article in
        article.links.filter { LinkTarget($0.destination, from: article) == .missing }.prefix(CheckedArticle.findingLimit).map {
            link in
            let what = link.isImage ? "file of the article's folder" : "file of the article's folder and no article"
            return Diagnostic(
                place: article.place(of: link),
                message: "\"\(link.destination.prefix(80))\" is no \(what). Correct the name, or put what it names there.")
        }
    }
}

extension CheckedArticle {
    /// The destinations in the text, code, comments and templates aside.
    var links: [MarkdownLink] { body.links }

    /// Where a destination stands in the file.
    func place(of link: MarkdownLink) -> SourceLocation {
        let start = body.range.lowerBound
        return body.places.place(of: link.range.lowerBound + start..<link.range.upperBound + start)
    }
}
