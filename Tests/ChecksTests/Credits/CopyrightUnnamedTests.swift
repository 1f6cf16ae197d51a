import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct CopyrightUnnamedTests {
    @Test func owner() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: «Mina Cho»", facts: .saying { $0.copyright = "© 2018 Harbour Pictures" }
        ).expect(.copyrightUnnamed, draft: nil, review: .hint, publish: .warning, saying: "Harbour Pictures")
    }

    @Test func oneOfTwo() throws {
        let facts = ImageFacts.saying { $0.copyright = "Mina Cho; Harbour Pictures" }
        try MarkedFixture(photo: "file: ferry.jpg", "creator: «Mina Cho»", facts: facts).expect(
            .copyrightUnnamed, draft: nil, review: .hint, publish: .warning, saying: "Harbour Pictures")
        var fixture = MarkedFixture(photo: "file: ferry.jpg", "creator: Mina Cho", facts: facts)
        fixture.rules = .one
        try fixture.expectNothing(of: .copyrightUnnamed)
        fixture = MarkedFixture(photo: "file: ferry.jpg", "credit: Mina Cho for Harbour Pictures", facts: facts)
        try fixture.expectNothing(of: .copyrightUnnamed)
    }

    @Test func silentNamed() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: Mina Cho", "source: Harbour Pictures",
            facts: .saying { $0.copyright = "© 2018 Harbour Pictures" }
        ).expectNothing(of: .copyrightUnnamed)
    }

    @Test func silentNobody() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: Mina Cho", facts: .saying { $0.copyright = "© 2018. All rights reserved" }
        ).expectNothing(of: .copyrightUnnamed)
    }

    @Test func silentPermission() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: Mina Cho", "license_ref: letter",
            facts: .saying { $0.copyright = "© 2018 Harbour Pictures" }
        ).expectNothing(of: .copyrightUnnamed)
    }
}
