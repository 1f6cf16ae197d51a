import Importers
import Testing
import Text

/// Authors who are on the masthead: the article says their id, and what else there is to say beside it.
@Suite struct KnownAuthorTests {
    private let masthead = [
        KnownPerson(id: "ines-calder", name: "Ines Calder"), KnownPerson(id: "petra-holm", name: "Petra Holm"),
    ]

    private func article(_ capture: SavedPage) throws -> ArticleText { try ArticleText(capture.draft.rendered(state: "draft")) }

    @Test func aNameThatAllPlacesAgreeOnBecomesAnID() throws {
        let capture = try CaptureText().read(masthead: masthead)
        #expect(capture.draft.authors.map(\.label) == ["#ines-calder"])
        let text = try article(capture)
        #expect(String(decoding: text.bytes, as: UTF8.self).contains("\nauthors: [ines-calder]\n"))
        #expect(text.authorIDs.compactMap(\.string) == ["ines-calder"])
    }

    @Test func anotherSpellingStandsBesideTheID() throws {
        var text = CaptureText()
        text.head[1] = "Author: Ines Caldar"
        let capture = try text.read(masthead: masthead)
        #expect(capture.draft.authors.map(\.label) == ["#ines-calder"])
        #expect(capture.draft.authors.first?.statedAs == "Ines Caldar")
        let article = try article(capture)
        let rendered = String(decoding: article.bytes, as: UTF8.self)
        #expect(rendered.contains("id: ines-calder"), "\(rendered)")
        #expect(rendered.contains("stated_as: Ines Caldar"), "\(rendered)")
        // The person is the same in every check and decision.
        #expect(article.authorIDs.compactMap(\.string) == ["ines-calder"])
    }

    @Test func aGuestBesideAPersonStaysAGuest() throws {
        var text = CaptureText()
        text.head[1] = "Author: Ines Calder and Tomas Reed"
        text.head[4] = "By Ines Calder and Tomas Reed"
        text.tail[0] =
            "Ines Calder is a pilot in Lowmoor. Tomas Reed is a sailmaker. The views expressed here are the authors’ alone."
        let capture = try text.read(masthead: masthead)
        #expect(capture.draft.authors.map(\.label) == ["#ines-calder", "Tomas Reed"])
        #expect(try article(capture).authorIDs.compactMap(\.string) == ["ines-calder"])
    }
}
