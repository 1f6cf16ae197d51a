import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct CreatorChangedTests {
    @Test func another() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: «Mina Cho»", facts: .saying { $0.creator = "Hana Seo" }).expect(
            .creatorChanged, draft: .hint, review: .warning, publish: .warning, saying: "Hana Seo")
    }

    @Test func line() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "credit: Photo by «Mina Cho» on Flickr", facts: .saying { $0.creator = "Hana Seo" }
        ).expect(.creatorChanged, draft: .hint, review: .warning, publish: .warning)
    }

    @Test func silentSame() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: MINA CHO", facts: .saying { $0.creator = "Mina Cho" })
            .expectNothing(of: .creatorChanged)
    }

    @Test func silentOrder() throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: Cho Mina", facts: .saying { $0.creator = "Mina Cho" })
            .expectNothing(of: .creatorChanged)
    }

    @Test func silentReason() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: Mina Cho", "credit_override: an old file name",
            facts: .saying { $0.creator = "Hana Seo" }
        ).expectNothing(of: .creatorChanged)
    }
}
