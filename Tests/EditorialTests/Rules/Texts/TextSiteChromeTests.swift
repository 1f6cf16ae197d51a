import Testing

@testable import Editorial

@Suite struct TextSiteChromeTests {
    @Test(arguments: ["Return to the Peninsula", "Total Index: 5823 publications.", "Subscribe to our Mailing List!", "목록으로"])
    func linesOfTheSite(line: String) throws {
        try MarkedFixture(front: "language: en", body: "It left.\n\n  «\(line)»\n\nIt came back.\n")
            .expect(.textSiteChrome, draft: .warning, review: .warning, publish: .warning, saying: "part of the website")
    }

    @Test(arguments: ["It left.\nReturn to the pier\nwas slow.\n", "    Return to the pier\n", "The ferry left at six.\n", ""])
    func prose(body: String) throws {
        try MarkedFixture(front: "language: en", body: body).expectNothing(of: .textSiteChrome)
    }
}
