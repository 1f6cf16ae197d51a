package import Newsroom
internal import Text
internal import Workflows

/// The last line of an audit in JSON.
package struct AuditSummaryRecord: Encodable {
    let root: String
    let tip: String
    let trusted: Bool
    let parted: [String]?
    package let commits: Int
    package let events: Int
    package let articles: Int
    package let errors: Int
    /// How many of the errors somebody has acknowledged; nil for none.
    package let acknowledged: Int?
    package let warnings: Int

    package init(_ report: AuditReport) {
        root = report.root
        tip = report.tip
        trusted = report.isTrusted
        parted = report.parted.isEmpty ? nil : report.parted
        commits = report.commits
        events = report.events
        articles = report.articles
        errors = report.findings.filter { $0.severity == .error }.count
        let known = report.findings.filter { $0.severity == .error && $0.acknowledgement != nil }.count
        acknowledged = known > 0 ? known : nil
        warnings = report.findings.filter { $0.severity == .warning }.count
    }
}
