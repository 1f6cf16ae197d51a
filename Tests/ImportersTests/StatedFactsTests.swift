import Importers
import Testing
import Text

/// What somebody says of a page that the page does not say, and the language that its text has.
@Suite struct StatedFactsTests {
    private func read(_ text: String, _ stated: StatedFacts) throws -> SavedPage {
        try PageImporter.read(
            Array(text.utf8), fileName: "capture.txt", masthead: [KnownPerson(id: "ada", name: "Ada Quill")], stated: stated)
    }

    @Test func aPageThatSaysNothing() throws {
        let words = CaptureText().text
        let capture = try read(
            "The Bell\n\n" + words.joined(separator: "\n\n") + "\n\nAda Quill is a pilot in Lowmoor.\n",
            StatedFacts(
                title: "The Bell", authors: [ArticleDraft.Author(identity: .person(id: "ada"))], date: "2018-09-07",
                categories: ["Harbours"]))
        #expect(capture.draft.title == "The Bell")
        #expect(capture.draft.authors.map(\.label) == ["#ada"])
        #expect(capture.draft.date == "2018-09-07")
        #expect(capture.draft.categories == ["Harbours"])
        #expect(capture.paragraphs == words)
        #expect(throws: NotASavedPage.self) { try read(words.joined(separator: "\n\n"), StatedFacts(date: "2018-09-07")) }
    }

    @Test func itCountsBeforeThePage() throws {
        let capture = try read(
            CaptureText().string,
            StatedFacts(
                title: "The Bell", authors: [ArticleDraft.Author(identity: .guest(name: "Petra Holm"))], date: "2019-01-01",
                categories: ["Bells"]))
        #expect(capture.draft.title == "The Bell")
        #expect(capture.draft.authors.map(\.label) == ["Petra Holm"])
        #expect(capture.draft.date == "2019-01-01")
        #expect(capture.draft.categories == ["Bells"])
        #expect(capture.rules.contains("intake/author-disagrees"))
        #expect(capture.finding("intake/line-left-out")?.message.contains("The Bell at Lowmoor") == true)
    }

    @Test(arguments: [
        ("ko", "로우무어의 종은 참나무 틀에 걸려 있고, 북쪽에서 파도가 밀려오면 저절로 울린다."),
        ("ja", "ロウムーアの鐘は樫の枠に掛かっていて、北から波が来るとひとりでに鳴る。"), ("zh", "洛穆尔的钟挂在橡木架上，北方的浪涌来时，它会自己鸣响，没有人付过钱。"),
        (
            "fr",
            "La cloche de Lowmoor est dans un cadre de chêne et sonne pour les bateaux qui sont dans le port, et la mer ne la fait pas taire."
        ),
        (
            "de",
            "Die Glocke von Lowmoor hängt in einem Rahmen und läutet, wenn die Dünung von Norden kommt, und niemand hat das je auf sich genommen."
        ),
        (
            "es",
            "La campana de Lowmoor es para los barcos que llegan por el norte, y una de las más viejas del puerto se oye con el viento."
        ),
        ("en", "The bell at Lowmoor hangs in a frame of oak and rings by itself when the swell is from the north."),
    ])
    func theLanguageIsThatOfTheText(language: String, paragraph: String) throws {
        let capture = try read("The Bell\n\nPublished September 7, 2018\n\n\(paragraph)\n", StatedFacts())
        #expect(capture.draft.language == language)
    }

    @Test func aTextOfAFewWordsHasNoLanguageForCertain() throws {
        #expect(try read("The Bell\n\nPublished September 7, 2018\n\n12 34.\n", StatedFacts()).draft.language == nil)
    }
}
