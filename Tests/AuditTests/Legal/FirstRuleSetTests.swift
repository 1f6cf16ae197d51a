import Foundation
import Testing

/// A publication whose every release was made by the Galley that knew rule set 1 (`Histories/rule-set-1.bundle`).
///
/// Its texts hold what later sets refuse: a credit line that names no license beside `license:`, placeholders for names and
/// descriptions, a day that there is not, a misspelt key, a date in the future, an agency in Korean. All of it was printed.
@Suite struct FirstRuleSetTests {
    private func clone() throws -> AuditedPublication {
        let publication = try AuditedPublication()
        let bundle = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Histories/rule-set-1.bundle").path()
        let cloned = try publication.run("git clone -q -b main '\(bundle)' ../first")
        try #require(cloned.status == 0, "\(cloned.said)")
        return publication
    }

    @Test func theAuditCondemnsNothing() throws {
        let report = try clone().audit(in: "first")
        #expect(report.errors.isEmpty, "\(report)")
        #expect(report.status == 0)
        #expect(report.summary?.events == 84)
    }

    @Test func noLiveTextIsFoundFaultWith() throws {
        let checked = try clone().run("\"$G\" check --live", in: "first")
        #expect(checked.status == 0, "\(checked.said)")
    }
}
