import Foundation

/// What `galley audit verify --json` answered.
struct AuditReport: CustomStringConvertible {
    /// One deviation.
    struct Finding: Decodable, Equatable, CustomStringConvertible {
        let rule: String
        let severity: String
        let commit: String?
        let article: String?
        let message: String

        var description: String { "\(severity) \(rule) \(commit ?? "-") \(article ?? "-"): \(message)" }
    }

    /// The last line.
    struct Summary: Decodable, Equatable {
        let root: String
        let tip: String
        let commits: Int
        let events: Int
        let articles: Int
        let errors: Int
        let warnings: Int
    }

    /// A change of the policy, which is told and no fault.
    private struct PolicyChange: Decodable { let policyChange: String }

    /// A line that is none of these.
    struct Unexpected: Error { let said: String }

    let status: Int32
    let findings: [Finding]
    let summary: Summary?
    private let said: String

    init(_ ending: Bash.Ending) throws {
        status = ending.status
        said = ending.said
        var findings: [Finding] = []
        var summary: Summary?
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        for line in ending.output.split(separator: "\n") {
            let data = Data(line.utf8)
            if let finding = try? decoder.decode(Finding.self, from: data) {
                findings.append(finding)
            } else if let read = try? decoder.decode(Summary.self, from: data), summary == nil {
                summary = read
            } else if (try? decoder.decode(PolicyChange.self, from: data)) == nil {
                throw Unexpected(said: ending.said)
            }
        }
        self.findings = findings
        self.summary = summary
    }

    /// The findings for which the audit fails.
    var errors: [Finding] { findings.filter { $0.severity == "error" } }

    var description: String { findings.isEmpty ? said : findings.map(\.description).joined(separator: "\n") }
}
