package import Newsroom

/// What `galley audit report --json` prints.
package struct AuditReportRecord: Encodable {
    package let subject: String
    package let key: String?
    package let count: Int
    package let medianSeconds: Int64?
    package let meanSeconds: Int64?
    package let longestSeconds: Int64?
    package let now: Int?
    package let decisions: Int?
    package let reopened: Int?
    package let overridden: Int?
    package let corrected: Int?
    package let waived: Int?

    package init(_ line: Report.Line) {
        (subject, key) = line.subject.names
        count = line.durations?.count ?? 0
        medianSeconds = line.durations?.median
        meanSeconds = line.durations?.mean
        longestSeconds = line.durations?.longest
        now = line.now
        decisions = line.counts?.decisions
        reopened = line.counts?.reopened
        overridden = line.counts?.overridden
        corrected = line.counts?.corrected
        waived = line.counts?.waived
    }

    package static let columns = [
        "subject", "key", "count", "median_seconds", "mean_seconds", "longest_seconds", "now", "decisions", "reopened",
        "overridden", "corrected", "waived",
    ]

    package var cells: [String] {
        let times = [medianSeconds, meanSeconds, longestSeconds].map { $0.map(String.init) ?? "" }
        let numbers = [now, decisions, reopened, overridden, corrected, waived].map { $0.map(String.init) ?? "" }
        return [subject, key ?? "", String(count)] + times + numbers
    }
}
