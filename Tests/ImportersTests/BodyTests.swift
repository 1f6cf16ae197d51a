import Importers
import Testing
import Text

@Suite struct BodyTests {
    private func body(_ paragraphs: String...) throws -> [String] {
        var text = CaptureText()
        text.text = paragraphs + ["The last paragraph of the text."]
        return Array(try text.read().paragraphs.dropLast())
    }

    @Test(arguments: [
        ("# 4 on the list", "\\# 4 on the list"), ("1. January was cold.", "1\\. January was cold."),
        ("12) in all", "12\\) in all"),
        ("- said nobody", "\\- said nobody"), ("* a footnote", "\\* a footnote"), ("> 50 per cent", "\\> 50 per cent"),
        ("<b>loud</b>", "\\<b>loud</b>"), ("```", "\\```"), ("[a]: b", "\\[a]: b"), ("=======", "\\======="),
        ("<<<<<<< ours", "\\<<<<<<< ours"),
    ])
    func escaped(line: String, markdown: String) throws {
        #expect(try body(line) == [markdown])
    }

    @Test(arguments: [
        "#lowmoor", "1.5 metres", "-40 degrees", "*starred*", "< 5", "[sic] he wrote", "## A Heading", "* * *", "----",
        "2018 was wet.",
    ])
    func leftAlone(line: String) throws {
        #expect(try body(line) == [line])
    }

    @Test func listsStay() throws {
        #expect(try body("- one\n- two") == ["- one\n- two"])
        #expect(try body("1. one", "2. two") == ["1. one", "2. two"])
        #expect(try body("  * one\n    * deep\n  * two") == ["* one\n  * deep\n* two"])
        #expect(try body("1. one", "5. five") == ["1\\. one", "5\\. five"])
    }

    @Test func blanksAreNormalisedAndNoBreakSpacesStay() throws {
        #expect(try body("  one\u{A0}two \t\nthree\u{A0}\n\n \u{A0} \n\n\nfour") == ["one\u{A0}two\nthree", "four"])
    }

    @Test func everyOddSpaceIsReportedInItsPlace() throws {
        var text = CaptureText()
        text.titles[2] = "The\u{202F}Bell"
        text.text = ["one\u{A0}two\u{200B}three\u{3000}four and so on it goes", "five"]
        #expect(
            try text.read().marks == ["7:4 text/odd-space", "15:4 text/odd-space", "15:8 text/odd-space", "15:14 text/odd-space"])
        #expect(try text.read().draft.body.hasPrefix("one\u{A0}two\u{200B}three\u{3000}four"))
        text.text = ["abc \u{202E}fed"]
        #expect(try text.read().rules.contains("intake/bidi-control"))
    }

    @Test func lineSeparatorsDoNotShiftLineNumbers() throws {
        var text = CaptureText()
        text.text = ["one\u{2028}two\u{A0}three", "four"]
        let capture = try text.read()
        #expect(capture.paragraphs.first == "one\ntwo\u{A0}three")
        #expect(capture.marks == ["15:8 text/odd-space"])
    }
}
