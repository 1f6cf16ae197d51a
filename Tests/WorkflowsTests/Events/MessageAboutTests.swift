import Testing

@testable import Text
@testable import Workflows

/// The quick look at a message may say yes for nothing, and must never say no to an event of the article.
@Suite struct MessageAboutTests {
    let ferry = ArticleName(year: "2018", month: "09", slug: "the-ferry")

    @Test(arguments: ["galley-article", "GALLEY-ARTICLE"])
    func aKeyInOtherCapitalsIsNoneOfGalleys(_ key: String) {
        #expect(CommitMessage.read(message(ferry.description, key: key)) == .malformed)
    }

    private func message(_ article: String, key: String = "Galley-Article") -> [UInt8] {
        Array("submit: The Ferry\n\nGalley-Event: submit\n\(key): \(article)\nGalley-By: hana-seo\nGalley-Rules: 1\n".utf8)
    }

    @Test func anEventOfTheArticleIsNeverMissed() throws {
        let bytes = message(ferry.description)
        guard case .event(let event) = CommitMessage.read(bytes) else {
            Issue.record("the event was not read")
            return
        }
        #expect(event.article == ferry.description)
        #expect(CommitMessage.mayBe(about: ferry, bytes))
    }

    @Test func anotherArticleIsPassedOver() {
        for other in ["2018/09/the-ferries", "2018/10/the-ferry", "2018/09/a-ferry", ""] {
            #expect(!CommitMessage.mayBe(about: ferry, message(other)), "\(other)")
        }
        for text in ["", "y", "the-ferry", "018/09/the-ferry"] { #expect(!CommitMessage.mayBe(about: ferry, Array(text.utf8))) }
        // Not of this article, but only a closer look can tell.
        #expect(CommitMessage.mayBe(about: ferry, message("2018/09/the-ferry-returns")))
    }

    @Test func hangulIsComparedByItsBytes() {
        let article = ArticleName(year: "2018", month: "09", slug: "개성-연락사무소")
        #expect(CommitMessage.mayBe(about: article, message(article.description)))
        #expect(!CommitMessage.mayBe(about: article, message("2018/09/개성-연락사무실")))
    }
}
