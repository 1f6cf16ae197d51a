import Text

extension Rule {
    /// `text/image-outside`: pictures in the text lie in the article's folder.
    static let textImageOutside = Rule(
        "text/image-outside", draft: .hint, review: .warning, publish: .error,
        why: "Approvals cover the files of the folder; a picture from elsewhere can be exchanged after them, or vanish.",
        standard: "docs/format.md, the folder", failing: "![The pier](https://example.org/pier.jpg)",
        passing: "![The pier](pier.jpg)"
    ) { article in
        article.links.filter { $0.isImage && LinkTarget($0.destination, from: article) == .elsewhere }
            .prefix(CheckedArticle.findingLimit).map { link in
                Diagnostic(
                    place: article.place(of: link),
                    message:
                        "The picture \"\(link.destination.prefix(80))\" lies outside the article's folder. Put the file into the folder "
                        + "and name it alone.")
            }
    }
}
