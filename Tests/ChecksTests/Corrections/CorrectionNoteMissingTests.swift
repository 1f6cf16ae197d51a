import Testing

@testable import Checks
@testable import Text

@Suite struct CorrectionNoteMissingTests {
    private static let live =
        "---\ntitle: The Ferry\nstate: published\nauthors: [mina-cho]\n---\nThe ferry left at six.\n\nIt came back.\n"

    private func fixture(_ text: String, live: String = live) -> MarkedFixture {
        var fixture = MarkedFixture(text)
        fixture.live = live
        return fixture
    }

    @Test(arguments: [
        (
            "---\ntitle: The Ferry\nstate: draft\nauthors: [mina-cho]\n---\nThe ferry left at six.\n\n«It never came back.»\n",
            "The text"
        ),
        ("---\n«title»: A Ferry\nstate: draft\nauthors: [mina-cho]\n---\nThe ferry left at six.\n\nIt came back.\n", "The title"),
        (
            "---\ntitle: The Ferry\nstate: draft\n«authors»: [bo-ek]\n---\nThe ferry left at six.\n\nIt came back.\n",
            "The authors"
        ),
        ("---\n«title»: A Ferry\nstate: draft\nauthors: [mina-cho]\n---\nIt left.\n", "The title and the text"),
    ])
    func changedWithoutANote(text: String, what: String) throws {
        try fixture(text).expect(.correctionNoteMissing, draft: nil, review: nil, publish: .error, saying: what)
    }

    @Test func aLineIsGone() throws {
        try fixture("---\ntitle: The Ferry\nstate: draft\nauthors: [mina-cho]\n---\n«»The ferry left at six.\n")
            .expect(.correctionNoteMissing, draft: nil, review: nil, publish: .error, saying: "The text")
    }

    @Test func onlyTypography() throws {
        let text = "---\ntitle: “The Ferry”\nstate: draft\n---\nIt’s six\u{A0}– or seven…\n"
        let live = "---\ntitle: '\"The Ferry\"'\nstate: published\n---\n\nIt's six\n- or seven...\n\n"
        try fixture(text, live: live).expectNothing(of: .correctionNoteMissing)
    }

    @Test func aNewNote() throws {
        let note = "corrections: [{date: 2018-09-10, note: An earlier version misstated the hour.}]\n"
        let text = "---\ntitle: The Ferry\nstate: draft\nauthors: [mina-cho]\n\(note)---\nThe ferry left at seven.\n"
        try fixture(text).expectNothing(of: .correctionNoteMissing)
        // A note that readers have already is not about this change.
        let marked = text.replacing("The ferry left at seven.", with: "«The ferry left at seven.»")
        try fixture(marked, live: text.replacing("seven", with: "six"))
            .expect(.correctionNoteMissing, draft: nil, review: nil, publish: .error)
    }

    @Test func nothingIsBeforeThePublic() throws {
        try MarkedFixture(front: "authors: [mina-cho]").expectNothing(of: .correctionNoteMissing)
    }
}
