import Testing

@testable import Checks
@testable import Text
@testable import Workflows

/// Which articles a text leads to, and the quick look that tells where that need not be asked.
@Suite struct LinkedArticlesTests {
    private func bytes(_ body: String) -> [UInt8] {
        Array("---\ntitle: A\nstate: draft\nauthors: [ada-ines]\n---\n\(body)\n".utf8)
    }

    @Test(arguments: [
        "[a](the-gull.md)", "[a]: the-gull.md", "<a href=\"the-gull.md\">a</a>", "<a href='the-gull.md'>a</a>",
        "![a](the-gull.md)", "[a](</2018/09/the-gull>)",
    ])
    func everyKindOfLinkIsSeen(_ body: String) throws {
        let text = bytes(body)
        let settings = try PublicationSettings(Array("title: Harbour Review\n".utf8))
        #expect(try ArticleText(text).linkedArticles(in: "articles/2018/09/the-ferry.md", settings) == ["2018/09/the-gull"])
        #expect(ArticleText.mayHoldLinks(text))
    }

    @Test(arguments: ["Words.", "the-gull.md", "https://example.org/a", "(the-gull.md)"])
    func aTextWithoutLinksIsNotRead(_ body: String) throws {
        let settings = try PublicationSettings(Array("title: Harbour Review\n".utf8))
        #expect(try ArticleText(bytes(body)).linkedArticles(in: "articles/2018/09/the-ferry.md", settings).isEmpty)
        #expect(!ArticleText.mayHoldLinks(bytes(body)))
    }
}
