package import Text

/// What a finding is in JSON.
package struct FindingRecord: Encodable {
    struct Related: Encodable {
        let file: String
        let line: Int
        let column: Int
        let message: String
    }

    package let rule: String
    let severity: String
    package let file: String
    let line: Int
    let column: Int
    let length: Int
    let message: String
    let related: [Related]
    /// What would mend it, where that is safe.
    let fix: String?
    let waivedBy: String?
    let waiverReason: String?

    package init(_ finding: Finding) {
        rule = finding.rule
        severity = finding.severity.rawValue
        file = finding.file
        line = finding.place.line
        column = finding.place.column
        length = finding.place.length
        message = finding.message
        fix = finding.fix?.summary
        waivedBy = finding.waiver?.person
        waiverReason = finding.waiver?.reason
        related = finding.related.map {
            Related(file: $0.file, line: $0.place.line, column: $0.place.column, message: $0.message)
        }
    }
}
