import Testing

@testable import Checks
@testable import Text

@Suite struct TextControlCharacterTests {
    private func expect(_ fixture: MarkedFixture, saying words: String) throws {
        try fixture.expect(.textControlCharacter, draft: .warning, review: .warning, publish: .error, saying: words)
    }

    @Test func inTheText() throws {
        try expect(MarkedFixture(front: "language: en", body: "A«\u{1B}»[2J b.\n"), saying: "control character (U+001B)")
        try expect(MarkedFixture(front: "language: en", body: "A«\u{7F}» b.\nC «\u{9B}»2J.\n"), saying: "control character")
        try expect(
            MarkedFixture(front: "language: en", body: "Pay «\u{202E}»0001 now, «\u{2066}»then.\n"),
            saying: "turns the writing direction")
    }

    @Test func inTheFrontMatter() throws {
        try expect(MarkedFixture(front: #"series: «"A\u202Ec"»"#), saying: "direction (U+202E)")
        try expect(MarkedFixture(front: #"photos: [{file: a.jpg, alt: «"A\x1B[2J"»}]"#), saying: "control character (U+001B)")
    }

    @Test func whatLanguagesNeedStays() throws {
        for body in [
            "A\tb.\n", "A b.\r\n", "می\u{200C}خواهم \u{200F}(א)\u{200E}.\n", "“Quoted” — and… 👩\u{200D}🚀 \u{A0}.\n",
        ] {
            try MarkedFixture(front: "language: en", body: body).expectNothing(of: .textControlCharacter)
        }
    }
}
