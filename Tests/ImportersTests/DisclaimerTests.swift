import Importers
import Testing
import Text

@Suite struct DisclaimerTests {
    private func capture(_ tail: String...) throws -> SavedPage {
        var text = CaptureText()
        text.tail = tail
        return try text.read()
    }

    @Test(arguments: [
        "The views expressed here are the author’s alone.",
        "The opinions expressed are those of the author and do not represent the institute.",
        "The views are her own. They do not necessarily reflect those of the harbour board.", "Views are her own.",
        "This article does not represent the views of the harbour board.", "이 글은 필자의 개인적인 견해이다.",
    ])
    func besideABiography(disclaimer: String) throws {
        let bio = "Ines Calder is a pilot in Washington, D.C. She wrote \"Bells.\""
        let capture = try capture("\(bio) \(disclaimer)")
        #expect(capture.draft.disclaimer == disclaimer)
        #expect(capture.draft.authors.first?.bio == bio)
        #expect(try self.capture(disclaimer, bio).draft.disclaimer == disclaimer)
    }

    @Test func initialsBeforeADisclaimer() throws {
        let capture = try capture("Ines Calder works in Washington, D.C. The views expressed here are the author’s alone.")
        #expect(capture.draft.authors.first?.bio == "Ines Calder works in Washington, D.C.")
    }

    @Test func atTheEndOfTheTextItself() throws {
        let capture = try capture("The bell will ring on. The views expressed here are the author’s alone.")
        #expect(capture.paragraphs.last == "The bell will ring on.")
        #expect(capture.draft.disclaimer == "The views expressed here are the author’s alone.")
        #expect(capture.rules == ["intake/biography-unsure"])
    }

    @Test func insideTheLastParagraphItStays() throws {
        let capture = try capture("It rings. The views expressed here are the author’s alone. It rings again.")
        #expect(capture.draft.disclaimer == nil)
        #expect(capture.rules == ["intake/disclaimer-unsure"])
    }

    @Test func viewsOfOthersAreText() throws {
        let capture = try capture("The views of the crews were never asked for.")
        #expect(capture.draft.disclaimer == nil)
        #expect(capture.draft.body.hasSuffix("never asked for."))
    }

    @Test(arguments: ["Calder is a pilot.", "The author is a pilot."])
    func biographiesThatStateAPartOfTheName(bio: String) throws {
        let capture = try capture("\(bio) The views expressed here are the author’s alone.")
        #expect(capture.draft.authors.first?.bio == bio)
        #expect(capture.findings.isEmpty)
    }

    @Test func anUnknownLineBelowDoesNotHideThem() throws {
        let capture = try capture(
            "About the author", "Ines Calder is a pilot.", "The views expressed here are the author’s alone.",
            "Tags: bells, harbours")
        #expect(capture.draft.authors.first?.bio == "Ines Calder is a pilot.")
        #expect(capture.draft.disclaimer == "The views expressed here are the author’s alone.")
        #expect(capture.paragraphs.count == 3)
        #expect(capture.rules == ["intake/chrome-kept"])
    }
}
