import Text
import Workflows

extension Rule {
    /// `slug/invalid`: the file's name can be an address for years.
    static let slugInvalid = Rule(
        "slug/invalid", draft: .warning, review: .warning, publish: .error,
        why: "Slugs become addresses, and addresses are quoted, printed and typed.",
        standard: "RFC 3986, unreserved characters; docs/format.md, slugs",
        failing: "articles/2018/09/Politics_of the Office!.md",
        passing: "articles/2018/09/politics-of-the-liaison-office.md"
    ) { article in
        let slug = article.slug
        let isDevice = SlugWords.devices.contains(slug)
        guard isDevice || !Slug.isValid(slug) else { return [] }
        let made = Slug.make(from: slug, romanise: false)
        let titled = Slug.make(from: article.text.title?.string ?? "", romanise: article.settings.slugStyle == .romanised)
        let better = isDevice || made.isEmpty || made.utf8.elementsEqual(slug.utf8) ? titled : made
        let advice =
            better.isEmpty || better.utf8.elementsEqual(slug.utf8)
            ? "" : " Rename the article: `galley rename \(slug) \(better)`."
        return [
            Diagnostic(
                place: article.top,
                message: isDevice
                    ? "\"\(slug)\" is the name of a device on Windows, where nobody can check this article out.\(advice)"
                    : "\"\(slug)\" is no slug: lower-case letters and digits, with single hyphens inside.\(advice)")
        ]
    }
}

private enum SlugWords {
    /// Names that Windows keeps for itself, whatever stands behind a dot.
    static let devices: Set<String> = Set(["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
