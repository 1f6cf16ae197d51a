import Testing

@testable import Checks
@testable import Text
@testable import Workflows

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

    /// What a template becomes is not known here, and a comment is read by nobody.
    @Test(arguments: [
        "[a]({{ site.baseurl }}/peir)\n", "[a]({{site.baseurl}}/b#c)\n", "![a]({{ '/peir.jpg' | relative_url }})\n",
        "[a]({% link _posts/peir.md %})\n", "[a]({% post_url 2018-09-07-x %}#top)\n", "[a]({{< ref \"peir.md\" >}})\n",
        "{{< figure src=\"peir.jpg\" >}}\n", "{{% notice %}}x{{% /notice %}}\n", "{{<figure\n  src=\"peir.jpg\"\n>}}\n",
        "<img src=\"{{ page.image }}\">\n", "<img src=\"{% asset \"peir.jpg\" %}\">\n", "<a href='{{ x }}/peir'>a</a>\n",
        "[a]: {{ site.url }}/peir\n", "[a]: <{{ x }}>\n", "[a][b]\n\n[b]: {% link peir.md %}\n", "`[a]({{ x }})`\n",
        "{{> peir src=\"peir.jpg\"}}\n", "{{#each a}}[x]({{this}}){{/each}}\n", "{{!-- [a](peir.jpg) --}}\n",
        "{{{ a }}}[x]({{{ b }}})\n",
        "{% comment %}\n[a](peir.jpg)\n{% endcomment %}\n", "{%- comment -%}[a](peir.jpg){%- endcomment -%}\n",
        "{# [a](peir.jpg) #}\n", "[a](<%= peir %>)\n", "<!-- [a](peir.jpg) -->\n",
        "<!--\n![a](peir.jpg)\n\n<img src=\"peir.jpg\">\n-->\n",
        "Words <!-- a --> more <!-- [b](peir.jpg) --> end.\n", "[a](\n{{ x }})\n", "{{ \"}}\" }}[a]({{ \"{{\" }})\n",
    ])
    func templatesAndCommentsAreNoLinks(body: String) throws {
        try fixture(body).expectNothing(of: .textLinkBroken)
        try fixture(body).expectNothing(of: .textImageOutside)
    }

    /// What stands beside a template is a link like any other, and what is never closed is text.
    @Test(arguments: [
        "{{ x }} [a](«peir.jpg») {{ y }}\n", "<!-- a --> [a](«peir.jpg») <!-- b -->\n", "{{ x [a](«peir.jpg»)\n",
        "<!-- [a](«peir.jpg»)\n",
        "{% raw %}[a](«peir.jpg»){% endraw %}\n", "{{ a [b](«peir.jpg») {{ c }}\n", "{% comment %} [a](«peir.jpg»)\n",
        "<script src=\"«peir.js»\"></script>\n", "<iframe src='«peir.html»'></iframe>\n", "<img alt=\"x\" src=\"«peir.jpg»\">\n",
    ])
    func besideATemplate(body: String) throws {
        try fixture(body).expect(.textLinkBroken, draft: .hint, review: .warning, publish: .error)
    }

    @Test func aPageOfOpeningsTakesNoTime() throws {
        for opening in ["{{", "{% comment %}", "<!--", "{{ '", "{{!--"] {
            try fixture(String(repeating: opening, count: 40_000) + "\n").expectNothing(of: .textLinkBroken)
        }
    }

    @Test func whereNobodyKnowsTheArticles() throws {
        try fixture("[a](the-gul.md)\n", knowing: nil).expectNothing(of: .textLinkBroken)
        try fixture("[a](«peir.jpg.md/x»)\n", knowing: nil).expect(
            .textLinkBroken, draft: .hint, review: .warning, publish: .error)
    }

    /// A link that is one only because the template in it is not read was none to the first rules.
    @Test func theFirstRulesReadTemplatesAsText() throws {
        var fixture = fixture("[a {{ \"]\" }} b](«peir.jpg»)\n")
        try fixture.expect(.textLinkBroken, draft: .hint, review: .warning, publish: .error)
        fixture.rules = .one
        #expect(try Rule.textLinkBroken.findings(in: fixture.article(), stage: .publish).isEmpty)
    }
}
