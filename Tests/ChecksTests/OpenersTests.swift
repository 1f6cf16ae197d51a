import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

/// A text of nothing but openers is read in one go: twice as long, twice the work, so that none of these takes noticeably long.
/// (Read again from each opener, every one of them took seconds to minutes.)
@Suite struct OpenersTests {
    private static let size = 100_000

    private static func filled(_ opener: String, _ end: String = "") -> String {
        String(repeating: opener, count: size / opener.utf8.count) + end
    }

    @Test(arguments: [
        "[a](", "[a](<", "![", "[", "](", "[a]:", "[a]: <", "[a](\\", "[a]((", "<a href=\"", " src='", " src=\"x\" href='", "`",
        "``` ",
        "~~~\n", "> ", "\\", "{++", "{--", "{~~", "{==", "{>>", "++}", "{", "}", "[a]( ", "- `", "<!--", "{{<", "{%", "{{",
        "    ",
    ])
    func linksAndCode(_ opener: String) {
        for text in [Self.filled(opener), Self.filled(opener, ")>\"'\n")] {
            let bare = MarkdownCode.blanked(text.utf8)
            #expect(bare.count == text.utf8.count)
            let links = MarkdownLink.all(in: bare)
            // No byte is part of two destinations, so all of them together are no longer than the text.
            #expect(links.map(\.range.count).reduce(0, +) <= bare.count)
            #expect(CriticMark.all(in: bare, limit: .max).allSatisfy { $0.range.upperBound <= bare.count })
        }
    }

    @Test(arguments: [
        "<", "<a ", "<b", "[a](", "[a](b", "[", "(", "![", "_a", "_.", "_ ", "&", "&amp", "www.", "http://", "h", "*",
    ])
    func creditLines(_ opener: String) {
        for end in ["", ">", ")", " _."] {
            let markup = CreditMarkup(CreditText("_a" + Self.filled(opener, end)))
            #expect(markup.characters.count <= Self.size + 16)
            #expect(markup.characters.count == markup.links.count)
            #expect(markup.characters.count == markup.ranges.count)
        }
    }

    @Test func whatIsALinkStaysOne() {
        func found(_ text: String) -> [String] { MarkdownLink.all(in: Array(text.utf8)).map(\.destination) }
        #expect(found("[a](b.md) and [c](d.md)") == ["b.md", "d.md"])
        #expect(found("[![a](b.png)](c.md)") == ["b.png", "c.md"])
        #expect(found("[a](<b c.md>) [d](<e\nf>)") == ["b c.md"])
        #expect(found("<img src=\"a.png\"> <a href='b.md'>") == ["a.png", "b.md"])
        #expect(found("[a](b(c).md) [d](e.md \"title [f](g)\")") == ["b(c).md", "e.md", "g"])
    }
}
