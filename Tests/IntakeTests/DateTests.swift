import Editorial
import Intake
import Testing

@Suite struct DateTests {
    private func capture(_ line: String) throws -> Capture {
        var text = CaptureText()
        text.head[0] = line
        return try text.read()
    }

    @Test(arguments: [
        "Published September 7, 2018", "Published: Sept. 7, 2018", "Published on 7 September 2018",
        "Posted Friday, September 7th, 2018",
        "Date: 2018-09-07", "2018년 9월 7일", "발행: 2018년9월7일", "입력 2018. 9. 7.", "Published 2018/09/07",
        "PUBLISHED SEPTEMBER 7, 2018",
    ])
    func readable(line: String) throws {
        let capture = try capture(line)
        #expect(capture.draft.date == "2018-09-07")
        #expect(capture.findings.isEmpty)
    }

    @Test(arguments: [
        "Published 9/7/2018", "Published February 30, 2018", "Published last week", "Published September 2018", "Date: soon",
    ])
    func unreadable(line: String) throws {
        let capture = try capture(line)
        #expect(capture.draft.date == nil)
        #expect(capture.marks == ["9:1 intake/date-unreadable"])
    }

    @Test(arguments: ["Published September 7, 2018 at 10:30 AM", "Published 2018-09-07T10:30:00Z"])
    func aTimeIsLeftOutAloud(line: String) throws {
        let capture = try capture(line)
        #expect(capture.draft.date == "2018-09-07")
        #expect(capture.rules == ["intake/time-left-out"])
    }

    @Test func missingAndTwice() throws {
        var text = CaptureText()
        text.head.removeFirst()
        #expect(try text.read().marks == ["9:1 intake/date-missing"])
        text.head = ["Published September 7, 2018", "Published September 8, 2018", "By Ines Calder"]
        let capture = try text.read()
        #expect(capture.draft.date == "2018-09-07")
        #expect(capture.rules.contains("intake/date-twice"))
    }
}
