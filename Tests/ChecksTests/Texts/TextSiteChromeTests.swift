import Testing

@testable import Checks
@testable import Text

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

    /// The quick look says no only where the reading does.
    @Test(arguments: [
        "Menu", "  SEARCH…", "search the whole site", "Subscribe  to our list", "© 2018 Harbour", "(c) Harbour", "5,823 articles",
        "Total Index: 5823 publications.",
        "총 1,204건", "목록으로", "Back to the Peninsula", "Return to Coast", "Visitors: 12", "Next: the gull", "All rights reserved.",
        "바다로 돌아가기",
        "Read more: the gull", "Print", "Copyright 2018", "Log in",
        "The ferry left at six, and the quay was empty but for two gulls.",
        "We use\u{A0}cookies", "Posts 12 pages", String(repeating: "word ", count: 30),
    ])
    func theQuickLookMissesNothing(line: String) {
        if SiteChrome.isKnown(Word.split(Array(line.unicodeScalars))) { #expect(SiteChrome.mayBeKnown(Array(line.utf8)[...])) }
    }

    @Test func proseIsNotRead() {
        #expect(!SiteChrome.mayBeKnown(Array("The ferry left at six, and the quay was empty but for 2 gulls.".utf8)[...]))
        #expect(!SiteChrome.mayBeKnown(Array(String(repeating: "가 ", count: 30).utf8)[...]))
    }
}
