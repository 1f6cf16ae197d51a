import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct TextNotNFCTests {
    private static let hanguk = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"

    @Test func lettersInPieces() throws {
        let fixture = MarkedFixture(
            front: "series: The «\(Self.hanguk)» Shore",
            body: "Cafe, «cafe\u{301}» and «x»\n".replacing("«x»", with: "x").replacing("«cafe\u{301}»", with: "caf«e\u{301}»"))
        try fixture.expect(.textNotNFC, draft: .warning, review: .warning, publish: .error, saying: "NFC")
        let fixed = try fixture.fixed(by: .textNotNFC)
        #expect(fixed.utf8.elementsEqual(fixture.text.replacing(Self.hanguk, with: "한국").replacing("e\u{301}", with: "é").utf8))
    }

    @Test func aFileThatIsNamedInPiecesKeepsItsNameInTheText() throws {
        var fixture = MarkedFixture(front: "photos: [{file: «\(Self.hanguk)».jpg}]")
        fixture.folder = ["\(Self.hanguk).jpg": FolderFile()]
        try fixture.expect(.textNotNFC, draft: .warning, review: .warning, publish: .error, saying: "rename the file")
        #expect(try fixture.fixed(by: .textNotNFC).utf8.elementsEqual(fixture.text.utf8))
        #expect(try Rule.textNotNFC.findings(in: fixture.article(), stage: .publish).allSatisfy { !$0.message.contains("--fix") })
    }

    /// A file of that name stands in the way of that name alone.
    @Test func whatNamesNoFileIsComposedAllTheSame() throws {
        var fixture = MarkedFixture(front: "series: caf«e\u{301}»\nphotos: [{file: «\(Self.hanguk)».jpg}]")
        fixture.folder = ["\(Self.hanguk).jpg": FolderFile()]
        try fixture.expect(.textNotNFC, draft: .warning, review: .warning, publish: .error)
        #expect(try fixture.fixed(by: .textNotNFC).utf8.elementsEqual(fixture.text.replacing("e\u{301}", with: "é").utf8))
    }

    /// Wherever a fix is promised it is there, and what is promised of none is not.
    @Test func nothingIsPromisedThatIsNotDone() throws {
        for (body, folder) in [("a \u{1FEF} b", []), ("caf e\u{301}", []), ("\(Self.hanguk).jpg", ["\(Self.hanguk).jpg"])] {
            var fixture = MarkedFixture(front: "language: en", body: body + "\n")
            for name in folder { fixture.folder[name] = FolderFile() }
            let findings = try Rule.textNotNFC.findings(in: fixture.article(), stage: .publish)
            #expect(findings.count == 1)
            for finding in findings { #expect(finding.message.contains("--fix") == (finding.fix != nil)) }
        }
    }

    @Test func aSignThatWouldBecomeMarkup() throws {
        let fixture = MarkedFixture(front: "language: en", body: "a «\u{1FEF}» b\n")
        try fixture.expect(.textNotNFC, draft: .warning, review: .warning, publish: .error)
        #expect(try fixture.fixed(by: .textNotNFC).utf8.elementsEqual(fixture.text.utf8))
    }

    @Test func composedLetters() throws {
        try MarkedFixture(front: "series: 한국", body: "Café and 한국.\n").expectNothing(of: .textNotNFC)
    }
}
