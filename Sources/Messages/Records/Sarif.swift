internal import Checks
package import Newsroom
package import Text
internal import Workflows

/// Findings as one log of SARIF 2.1.0 (OASIS), the format in which code hosts take them.
package struct Sarif: Encodable {
    private let runs: [Run]

    package init(_ findings: [Finding]) {
        let used = Set(findings.map(\.rule))
        let rules = Rule.all.filter { used.contains($0.id) }.map { rule in
            ReportingDescriptor(id: rule.id, shortDescription: Message(text: rule.why), help: Message(text: rule.standard))
        }
        let unlisted = used.subtracting(rules.map(\.id)).sorted().map { id in
            ReportingDescriptor(
                id: id, shortDescription: Message(text: "The file can be read as an article."),
                help: Message(text: "docs/format.md"))
        }
        runs = [Run(tool: Tool(driver: Driver(rules: rules + unlisted)), results: findings.map(Result.init))]
    }

    /// What an audit found; the commit of each stands among its properties.
    package init(_ report: AuditReport) {
        let used = Set(report.findings.map(\.rule.id))
        let rules = AuditRule.all.filter { used.contains($0.id) }.map { rule in
            ReportingDescriptor(
                id: rule.id, shortDescription: Message(text: rule.meaning), help: Message(text: "docs/audit.md"))
        }
        runs = [Run(tool: Tool(driver: Driver(rules: rules)), results: report.findings.map(Result.init))]
    }

    private enum CodingKeys: String, CodingKey {
        case version, runs
        case schema = "$schema"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("2.1.0", forKey: .version)
        try container.encode("https://json.schemastore.org/sarif-2.1.0.json", forKey: .schema)
        try container.encode(runs, forKey: .runs)
    }

    private struct Run: Encodable {
        let tool: Tool
        let results: [Result]
        /// Columns count Unicode scalars, as the findings do.
        var columnKind = "unicodeCodePoints"
    }

    private struct Tool: Encodable { let driver: Driver }

    private struct Driver: Encodable {
        var name = "galley"
        var version = Version.text
        let rules: [ReportingDescriptor]
    }

    private struct ReportingDescriptor: Encodable {
        let id: String
        let shortDescription: Message
        let help: Message
    }

    private struct Message: Encodable { let text: String }

    private struct Result: Encodable {
        let ruleId: String
        let level: String
        let message: Message
        let locations: [Location]
        let relatedLocations: [Location]?
        let suppressions: [Suppression]?
        let properties: Properties?

        init(_ finding: Finding) {
            ruleId = finding.rule
            level = Self.level(finding.severity)
            message = Message(text: finding.message)
            locations = [Location(finding.file, finding.place, nil)]
            relatedLocations =
                finding.related.isEmpty ? nil : finding.related.map { Location($0.file, $0.place, $0.message) }
            suppressions = finding.waiver.map { [Suppression(justification: "\($0.person): \($0.reason)")] }
            properties = nil
        }

        init(_ finding: AuditFinding) {
            ruleId = finding.rule.id
            level = Self.level(finding.severity)
            message = Message(text: finding.message)
            locations = finding.article.map { [Location(ArticleName($0)?.file ?? $0)] } ?? []
            relatedLocations = nil
            suppressions = nil
            properties = Properties(commit: finding.commit, expected: finding.expected, found: finding.found)
        }

        private static func level(_ severity: Severity) -> String {
            switch severity {
            case .hint: "note"
            case .warning: "warning"
            case .error: "error"
            }
        }
    }

    private struct Properties: Encodable {
        let commit: String?
        let expected: String?
        let found: String?
    }

    private struct Suppression: Encodable {
        var kind = "external"
        let justification: String
    }

    private struct Location: Encodable {
        let physicalLocation: PhysicalLocation
        let message: Message?

        init(_ file: String, _ place: SourceLocation, _ words: String?) {
            physicalLocation = PhysicalLocation(
                artifactLocation: ArtifactLocation(file),
                region: Region(
                    startLine: place.line, startColumn: place.column,
                    endColumn: place.length > 0 ? place.column + place.length : nil))
            message = words.map(Message.init)
        }

        init(_ file: String) {
            physicalLocation = PhysicalLocation(artifactLocation: ArtifactLocation(file), region: nil)
            message = nil
        }
    }

    private struct PhysicalLocation: Encodable {
        let artifactLocation: ArtifactLocation
        let region: Region?
    }

    private struct ArtifactLocation: Encodable {
        let uri: String

        /// A path as a relative reference of RFC 3986: what is not an unreserved character, a slash or an at sign is written
        /// out, a colon too, because before it a reader would look for a scheme.
        init(_ path: String) {
            uri = path.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                    UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "@"):
                    return String(UnicodeScalar(byte))
                default:
                    let digits = String(byte, radix: 16, uppercase: true)
                    return (byte < 16 ? "%0" : "%") + digits
                }
            }.joined()
        }
    }

    private struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endColumn: Int?
    }
}
