import Testing

@testable import Editorial

@Suite struct CopyrightUnnamedTests {
    @Test func owner() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: «Mina Cho»", facts: .saying { $0.copyright = "© 2018 Harbour Pictures" }
        ).expect(.copyrightUnnamed, draft: nil, review: .hint, publish: .warning, saying: "Harbour Pictures")
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
