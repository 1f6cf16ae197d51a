import Testing

@testable import Checks
@testable import Text

@Suite struct TextCriticMarkupTests {
    private func expectMarks(_ body: String, saying words: String = "") throws {
        try MarkedFixture(front: "language: en", body: body)
            .expect(.textCriticMarkup, draft: .hint, review: .warning, publish: .error, saying: words)
    }

    @Test(arguments: [
        ("It left «{>>Sure?<<}» at six.\n", "remark"), ("It «{++soon++}» left.\n", "addition"),
        ("It «{--soon--}» left.\n", "deletion"),
        ("It left at «{~~six~>seven~~}».\n", "substitution"), ("It «{==left==}».\n", "highlight"),
        ("It «{~~six~~}» left.\n", "no `~>`"), ("It «{>>»left.\n", "never closed"), ("It «<<}» left.\n", "closes nothing"),
        ("It «»{>>is\nlate<<} left.\n", "remark"), ("«{>>»`code<<}` here.\n", "never closed"),
        ("One ` tick, «{>>Sure?<<}».\n", "remark"),
        ("«{++a++}»«{--b--}»\n", "proposed"), ("«{>>»«{>>»\n", "never closed"), ("```\nnever closed\n«{>>x<<}»\n", "remark"),
        ("- item\n\n    «{>>x<<}»\n", "remark"), ("«{>>배가 떠났나?<<}»\n", "remark"),
    ])
    func whatIsLeft(body: String, words: String) throws {
        try expectMarks(body, saying: words)
    }

    @Test func inTheFrontMatter() throws {
        try MarkedFixture(front: "disclaimer: «\"The views {>>whose?<<} are his own.\"»")
            .expect(.textCriticMarkup, draft: .hint, review: .warning, publish: .error, saying: "remark")
    }

    @Test(arguments: [
        "Write `{>>a remark<<}` to ask.\n", "```\n{>>x<<}\n```\n", "~~~~ text\n{++x\n~~~\n~~~~\n", "Words:\n\n    {>>x<<}\n",
        "\\{>>x, and {+ x +}.\n", "{a: {b: c}}\n", "``a ` {>>x<<}`` b\n", "",
    ])
    func codeAndBraces(body: String) throws {
        try MarkedFixture(front: "language: en", body: body).expectNothing(of: .textCriticMarkup)
    }

    @Test func aCommentOfHandlebarsIsNoMark() throws {
        try MarkedFixture(front: "language: en", body: "a {{!-- x --}} b\n").expectNothing(of: .textCriticMarkup)
    }
}
