import Testing

@testable import Editorial

@Suite struct TextLinkBrokenTests {
    private func fixture(_ body: String, knowing articles: Set<String>? = ["2018/09/the-gull", "2017/01/한국"]) -> MarkedFixture {
        var fixture = MarkedFixture(front: "language: en", body: body)
        fixture.folder = ["pier.jpg": FolderFile(), "notes/log.pdf": FolderFile(), "two words.jpg": FolderFile()]
        fixture.articles = articles
        fixture.settings += "base_url: https://harbour.example/\n"
        return fixture
    }

    @Test(arguments: [
        "![The pier](«peir.jpg»)\n", "[log](«log.pdf»)\n", "[a](«the-gul.md»)\n", "[a](«../08/the-gull.md»)\n",
        "[a](«/2018/09/the-gul»)\n",
        "[a]: «peir.jpg»\n", "<img src=\"«peir.jpg»\">\n", "[a](<«peir (1).jpg»> \"x\")\n",
        "[a](«https://harbour.example/2018/09/gone»)\n",
        "[a](«../../../../etc/passwd»)\n", "[![a](«b.jpg»)](«c.md»)\n", "[a](«Pier.jpg»)\n", "[a](«pier(1).jpg»)\n",
    ])
    func nowhere(body: String) throws {
        try fixture(body).expect(.textLinkBroken, draft: .hint, review: .warning, publish: .error, saying: "Correct the name")
    }

    @Test(arguments: [
        "![The pier](pier.jpg)\n", "![The pier](the-ferry/pier.jpg \"Pier\")\n", "[log](./notes/log.pdf#page=2)\n",
        "[a](the-gull.md)\n",
        "[a](../../2017/01/%ED%95%9C%EA%B5%AD)\n", "[a](/2018/09/the-gull/)\n", "[a](/about)\n", "[a](https://example.org/x)\n",
        "[a](mailto:a@example.org)\n", "[a](#top)\n", "`[a](peir.jpg)`\n", "[^1]: peir.jpg\n", "a [b] (peir.jpg)\n",
        "![a](two%20words.jpg)\n", "\\[a](peir.jpg)\n", "[a](https://harbour.example/2018/09/the-gull)\n",
        "[a](//cdn.example/x.js)\n",
    ])
    func somewhere(body: String) throws {
        try fixture(body).expectNothing(of: .textLinkBroken)
    }

    @Test func whereNobodyKnowsTheArticles() throws {
        try fixture("[a](the-gul.md)\n", knowing: nil).expectNothing(of: .textLinkBroken)
        try fixture("[a](«peir.jpg.md/x»)\n", knowing: nil).expect(
            .textLinkBroken, draft: .hint, review: .warning, publish: .error)
    }
}
