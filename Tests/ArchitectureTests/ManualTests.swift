import Checks
import Foundation
import Testing
import Workflows

/// The manuals that are made from the source say what the source says. `GALLEY_RECORD=1` writes them anew.
@Suite struct ManualTests {
    @Test func rules() throws {
        let text = RuleManual.text
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/rules.md").standardizedFileURL
        if ProcessInfo.processInfo.environment["GALLEY_RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == text, "docs/rules.md is stale: run the tests with GALLEY_RECORD=1")
    }

    /// The list of findings at the end of docs/audit.md.
    @Test func findingsOfTheAudit() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/audit.md").standardizedFileURL
        let text = try String(contentsOf: file, encoding: .utf8)
        let mark = "writes it anew -->\n\n"
        let end = try #require(text.range(of: "writes it anew -->"), "docs/audit.md has lost its mark")
        let wanted = text[..<end.lowerBound] + mark + AuditManual.table
        if ProcessInfo.processInfo.environment["GALLEY_RECORD"] == "1" {
            try String(wanted).write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == wanted, "docs/audit.md is stale: run the tests with GALLEY_RECORD=1")
    }
}
