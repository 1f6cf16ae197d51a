import Importers
import Testing
import Text

@Suite struct DateTests {
    private func capture(_ line: String) throws -> SavedPage {
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

    /// Day, time and offset as the page states them.
    @Test(arguments: [
        ("Published 2018-09-07T10:30:00Z", "2018-09-07T10:30:00Z"),
        ("September 7, 2018 9:00 AM JST", "2018-09-07T09:00:00+09:00"),
        ("Published: Sept. 7, 2018, 9:00 a.m. ET", "2018-09-07T09:00:00-04:00"),
        ("Jan. 7, 2018 9 PM ET", "2018-01-07T21:00:00-05:00"),
        ("Posted on 7 September 2018 at 12:05 am PDT", "2018-09-07T00:05:00-07:00"),
        ("Fri, 07 Sep 2018 09:00:00 GMT", "2018-09-07T09:00:00Z"), ("2018-09-07 21:00 (KST)", "2018-09-07T21:00:00+09:00"),
        ("March 11, 2018 9:00 AM PT", "2018-03-11T09:00:00-07:00"), ("March 10, 2018 9:00 AM PT", "2018-03-10T09:00:00-08:00"),
        ("25 March 2018 09:00 CEST", "2018-03-25T09:00:00+02:00"), ("7 Jan 2018 09:00 CET", "2018-01-07T09:00:00+01:00"),
        ("9:00 AM ET, September 7, 2018", "2018-09-07T09:00:00-04:00"), ("2018-09-07 09:00 UTC+9", "2018-09-07T09:00:00+09:00"),
        ("September 7, 2018 | 9:00 AM Eastern Time", "2018-09-07T09:00:00-04:00"),
        ("2018년 9월 7일 오전 9시 30분 KST", "2018-09-07T09:30:00+09:00"),
        ("November 4, 2018 – 9:00 AM EST", "2018-11-04T09:00:00-05:00"), ("2018-09-07 09:00 -0330", "2018-09-07T09:00:00-03:30"),
    ])
    func aTimeWithItsZone(line: String, date: String) throws {
        let capture = try capture(line)
        #expect(capture.draft.date == date)
        #expect(!capture.needsOffset)
        #expect(capture.findings.isEmpty)
    }

    /// A time without a zone is one of the publication's, and a hint says so.
    @Test(arguments: [
        ("Published September 7, 2018 at 10:30 AM", "10:30"), ("2018. 9. 7. 오전 9:00", "09:00"), ("입력 2018.09.07 09:00", "09:00"),
        ("게시 2018-09-07 오후 12:30", "12:30"), ("September 7, 2018 | 6:00 PM", "18:00"), ("2018년 9월 7일(금) 오후 6시", "18:00"),
        ("기사입력 2018.09.07. 오전 12:30", "00:30"), ("2018.09.07 (금) 18:05", "18:05"), ("September 7, 2018 · 6pm", "18:00"),
        ("승인 2018.09.07 09:00", "09:00"), ("Published: 7 September 2018, 9.30am", "09:30"),
    ])
    func aTimeWithoutOne(line: String, time: String) throws {
        let capture = try capture(line)
        #expect(capture.draft.date == "2018-09-07T\(time):00")
        #expect(capture.needsOffset)
        #expect(capture.marks == ["9:1 intake/zone-missing"])
    }

    @Test(arguments: [
        ("September 7, 2018 9:00 AM CST", "2018-09-07T09:00:00"), ("July 7, 2018 9:00 AM EST", "2018-07-07T09:00:00-05:00"),
    ])
    func aZoneThatIsNotCertain(line: String, date: String) throws {
        let capture = try capture(line)
        #expect(capture.draft.date == date)
        #expect(capture.rules.contains("intake/zone-unsure"))
    }

    @Test(arguments: [
        "2018년 9월 7일 금요일", "금요일, 2018년 9월 7일", "2018. 9. 7. (금)", "Friday, September 7, 2018", "7-Sep-2018", "2018 September 7",
        "2018/09/07",
        "*September 7, 2018*", "SEPT. 7, 2018",
    ])
    func otherForms(line: String) throws {
        #expect(try capture(line).draft.date == "2018-09-07")
    }

    /// Numbers of which one order alone is a day.
    @Test func numbersThatAreOneDay() throws {
        #expect(try capture("25/12/2018").draft.date == "2018-12-25")
        #expect(try capture("12.25.2018").draft.date == "2018-12-25")
        #expect(try capture("09/09/2018").draft.date == "2018-09-09")
    }

    @Test func ofTwoLabelledDatesTheFirstPublicationCounts() throws {
        for line in [
            "입력 2018.09.07 | 수정 2018.09.08", "Published: September 7, 2018 · Updated: September 8, 2018",
            "Updated September 8, 2018 | Published September 7, 2018", "기사입력 2018-09-07 최종수정 2018-09-08",
        ] {
            let capture = try capture(line)
            #expect(capture.draft.date == "2018-09-07", "\(line)")
            #expect(capture.marks == ["9:1 intake/update-left-out"], "\(line)")
        }
        let capture = try capture("Last updated: September 7, 2018")
        #expect(capture.draft.date == "2018-09-07")
        #expect(capture.marks == ["9:1 intake/date-of-update"])
    }

    /// What looks like a date and is none that can be read: a finding with its line, never the title, never text.
    @Test(arguments: [
        "03/04/2018", "Sept. 2018", "3 hours ago", "Yesterday 3:00 PM", "September 31, 2018", "2018.13.45", "3시간 전", "07.09.2018",
        "vendredi 7 septembre 2018", "April 5", "Updated 2 days ago", "Friday 9:00 AM",
    ])
    func whatOnlyLooksLikeADate(line: String) throws {
        var text = CaptureText()
        for place in 0..<3 {
            text = CaptureText()
            text.head = ["By Ines Calder"]
            switch place {
            case 0: text.titles.append(line)
            case 1: text.head.append(line)
            default: text.text.insert(line, at: 0)
            }
            let capture = try text.read()
            #expect(capture.draft.title == "The Bell at Lowmoor", "place \(place)")
            #expect(capture.draft.date == nil, "place \(place)")
            #expect(capture.paragraphs == CaptureText().text, "place \(place)")
            let lines = text.string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let number = try #require(lines.firstIndex(of: line)) + 1
            #expect(capture.finding("intake/date-unreadable")?.place.line == number, "place \(place)")
        }
    }

    /// Titles and text that only hold a number or the name of a month.
    @Test(arguments: ["1984", "9/11", "The 9:05 to Lowmoor", "Seven Days in May", "48 Hours", "The March of Time", "24/7"])
    func whatIsNoDate(title: String) throws {
        var text = CaptureText()
        text.titles = [title, ""]
        #expect(try text.read().draft.title == title)
        #expect(try text.read().findings.isEmpty)
    }

    @Test func aDateOnItsOwnMakesAHead() throws {
        var text = CaptureText()
        text.head = ["April 5, 2018 | 6:00 PM"]
        text.titles = ["# The Bell at Lowmoor", ""]
        text.tail = []
        let capture = try text.read()
        #expect(capture.draft.title == "The Bell at Lowmoor")
        #expect(capture.draft.date == "2018-04-05T18:00:00")
        #expect(capture.paragraphs == CaptureText().text)
    }

    @Test func dayAndTimeOnTwoLines() throws {
        var text = CaptureText()
        text.head = ["By Ines Calder", "April 5, 2018", "6:00 PM ET"]
        #expect(try text.read().draft.date == "2018-04-05T18:00:00-04:00")
        text.head = ["By Ines Calder", "Published", "April 5, 2018"]
        #expect(try text.read().draft.date == "2018-04-05")
    }

    @Test func aDateAboveTheTitleAndOneBelowTheText() throws {
        var text = CaptureText()
        text.titles = ["April 5, 2018", "The Bell at Lowmoor", ""]
        text.head = ["By Ines Calder"]
        #expect(try text.read().draft.title == "The Bell at Lowmoor")
        #expect(try text.read().draft.date == "2018-04-05")
        text.titles = ["The Bell at Lowmoor", ""]
        text.tail = ["Last updated: April 5, 2018"]
        let capture = try text.read()
        #expect(capture.draft.date == "2018-04-05")
        #expect(capture.paragraphs == CaptureText().text)
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
