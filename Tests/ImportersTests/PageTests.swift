import Importers
import Testing
import Text

@Suite struct PageTests {
    @Test func aCleanPageHasNothingToSay() throws {
        let capture = try CaptureText().read()
        #expect(capture.findings.isEmpty)
        #expect(capture.paragraphs == CaptureText().text)
        #expect(capture.draft.photos.map(\.credit) == ["Photo: Lowmoor Borough Archive"])
    }

    @Test(arguments: ["\r\n", "\r"])
    func lineEndsMakeNoDifference(end: String) throws {
        var text = CaptureText()
        let plain = try text.read()
        text.lineEnd = end
        #expect(try text.read().textDigest == plain.textDigest)
    }

    @Test func withoutAnyOfTheSitesLines() throws {
        var text = CaptureText()
        (text.top, text.bottom) = ([], [])
        let capture = try text.read()
        #expect(capture.draft.title == "The Bell at Lowmoor")
        #expect(capture.rules == ["intake/series-unsure"])
    }

    @Test func titleAloneAndTitleThatLooksLikeTheSites() throws {
        var text = CaptureText()
        text.titles = ["Back to Sea", ""]
        #expect(try text.read().draft.title == "Back to Sea")
        #expect(try text.read().draft.series == nil)
        text.titles = ["Coast and Country", "", "Back to Sea", ""]
        #expect(try text.read().draft.title == "Back to Sea")
        text.titles = []
        #expect(try text.read().draft.title == "")
        #expect(try text.read().rules.contains("intake/title-missing"))
    }

    @Test func unknownLinesAboveTheTitleAreNamed() throws {
        var text = CaptureText()
        text.titles = ["Tuesday edition", "", "Coast and Country", "", "The Bell at Lowmoor", ""]
        let capture = try text.read()
        #expect(capture.draft.series == "Coast and Country")
        #expect(capture.marks == ["5:1 intake/line-left-out"])
    }

    @Test func unknownLinesInTheHeadAreNamed() throws {
        var text = CaptureText()
        text.head.insert("Reading time 4 minutes", at: 1)
        #expect(try text.read().marks == ["10:1 intake/line-left-out"])
    }

    @Test func theSitesLinesInTheTextStayAndAreNamed() throws {
        var text = CaptureText()
        text.text.insert("Advertisement", at: 1)
        let capture = try text.read()
        #expect(capture.paragraphs[1] == "Advertisement")
        #expect(capture.marks == ["17:1 intake/chrome-kept"])
    }

    @Test func proseBelowTheEndStays() throws {
        var text = CaptureText()
        text.bottom.append(
            "It was the harbour master himself who said that the bell would have to ring for ever, whatever it cost.")
        let capture = try text.read()
        #expect(capture.draft.body.hasSuffix("whatever it cost."))
        #expect(capture.rules.contains("intake/chrome-kept"))
    }

    @Test func proseThatBeginsLikeALabelIsText() throws {
        var text = CaptureText()
        text.text = [
            "By the time the bell was hung, the harbour had moved.",
            "Photo by photo, the archive grew until the cellar was full.", "End.",
        ]
        text.tail = []
        #expect(try text.read().paragraphs == text.text)
    }

    @Test func creditsAnywhereAreKeptWordForWord() throws {
        var text = CaptureText()
        text.text = ["One.", "Two.", "Photo: A. Brand / AP", "Three.", "Four.", "Five.", "Six.", "Seven."]
        text.tail = ["Photos by C. Doe (CC BY 2.0)\u{A0}"]
        let capture = try text.read()
        #expect(capture.draft.photos.map(\.credit) == ["Photo: A. Brand / AP", "Photos by C. Doe (CC BY 2.0)"])
        #expect(capture.rules.contains("intake/credit-in-text"))
    }
}
