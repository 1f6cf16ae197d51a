import Text
import Workflows

extension Rule {
    /// `structure/series-unknown`: the series is one of the publication's.
    static let seriesUnknown = Rule(
        "structure/series-unknown", draft: .hint, review: .warning, publish: .error,
        why: "A misspelt series takes the article out of the series.",
        standard: "docs/format.md, series", failing: "series: Teh Shore", passing: "series: The Shore"
    ) { article in
        let known = article.settings.series
        guard !known.isEmpty, let series = article.text.series, let name = series.string, !known.contains(name) else { return [] }
        return [
            Diagnostic(
                place: series.place,
                message: "\"\(name)\" is no series of this publication. It has: \(known.joined(separator: ", ")).")
        ]
    }
}
