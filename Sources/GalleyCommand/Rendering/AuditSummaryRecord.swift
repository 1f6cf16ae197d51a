internal import Newsroom
internal import Text
internal import Workflows

/// The last line of an audit in JSON.
struct AuditSummaryRecord: Encodable {
    let root: String
    let tip: String
    let trusted: Bool
    let parted: [String]?
    let commits: Int
    let events: Int
    let articles: Int
    let errors: Int
    /// How many of the errors somebody has acknowledged; nil for none.
    let acknowledged: Int?
    let warnings: Int

    init(_ report: AuditReport) {
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
