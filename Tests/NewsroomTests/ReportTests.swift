import Foundation
import Testing

@testable import Newsroom

@Suite struct ReportTests {
    /// Two articles, hours apart: every action of the desk takes one hour, a commit by hand too.
    @Test func countsWhatHappenedAndHowLongItTook() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try desk.bringOut()
        try desk.move("revise", by: "hana-seo")
        try desk.save(TrialDesk.text("The ferry left at seven.", more: "corrections:\n  - {date: 2018-09-08, note: Seven.}\n"))
        desk.now += 30 * 86_400
        try desk.bringOut()
        try desk.save(TrialDesk.text("Salt.", title: "Salt"), at: "2018/09/salt")
        try desk.move("submit", "salt", by: "hana-seo")
        desk.now += 7200
        try desk.move("reject", "salt", by: "jun-park", note: "No.")
        try desk.move("submit", "salt", by: "hana-seo")
        try desk.move("withdraw", "salt", by: "hana-seo")
        try desk.move("spike", "salt", by: "jun-park", note: "Again no.")
        try desk.move("reopen", "salt", by: "jun-park", note: "Yes.")
        let report = try desk.desk().report()
        func line(_ subject: Report.Subject) throws -> Report.Line { try #require(report.lines.first { $0.subject == subject }) }
        var all = Report.Counts()
        (all.decisions, all.reopened, all.corrected) = (3, 1, 1)
        #expect(try line(.all).counts == all)
        #expect(try line(.all).durations == Report.Durations([3600, 3600, 10_800]))
        #expect(try line(.person("jun-park")).counts?.decisions == 3)
        #expect(try line(.person("ida-lund")).counts?.corrected == 1)
        #expect(try line(.month("2018-09")).counts?.corrected == 0)
        #expect(try line(.month("2018-10")).counts?.corrected == 1)
        #expect(try line(.state("review")).durations == Report.Durations([3600, 3600, 10_800, 3600]))
        #expect(try line(.state("published")).now == 1)
        #expect(try line(.state("draft")).now == 1)
        #expect(try line(.state("spiked")).durations == Report.Durations([3600]))
        #expect(report.articles == 2)
        #expect(report.lines.map(\.subject).prefix(3) == [.all, .state("draft"), .state("review")])
    }

    @Test func aRenamedArticleIsOneArticle() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try desk.move("submit", by: "hana-seo")
        _ = try desk.desk("hana-seo").rename("the-ferry", to: "the-boat")
        try desk.move("approve", "the-boat", by: "jun-park")
        let report = try desk.desk().report()
        #expect(report.lines.first?.durations == Report.Durations([7200]))
    }

    @Test func durationsAreTold() {
        #expect(Report.Durations([]) == nil)
        let even = Report.Durations([4, 1, 2, 100])
        #expect(even?.median == 2)
        #expect(even?.mean == 27)
        #expect(even?.longest == 100)
        #expect(LogLine.duration(0) == "no time")
        #expect(LogLine.duration(1) == "1 second")
        #expect(LogLine.duration(3600) == "1 hour")
        #expect(LogLine.duration(90_061) == "1 day 1 hour")
    }
}
