import Testing

@testable import Editorial

@Suite struct LicenseURLMissingTests {
    @Test func line() throws {
        try MarkedFixture(photo: "credit: \"Photo: DaveHabben via Flickr («CC BY 2.0»)\"").expect(
            .licenseURLMissing, draft: .hint, review: .warning, publish: .error,
            saying: "https://creativecommons.org/licenses/by/2.0/")
    }

    @Test func field() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: «CC-BY-SA-2.0»").expect(
            .licenseURLMissing, draft: .hint, review: .warning, publish: .error, saying: "by-sa/2.0")
    }

    @Test func silentLink() throws {
        try MarkedFixture(
            photo: "credit: \"Photo: DaveHabben via Flickr ([CC BY 2.0](https://creativecommons.org/licenses/by/2.0/))\""
        ).expectNothing(of: .licenseURLMissing)
    }

    @Test func silentField2() throws {
        try MarkedFixture(photo: "license: CC-BY-2.0", "license_url: https://creativecommons.org/licenses/by/2.0/deed.ko")
            .expectNothing(of: .licenseURLMissing)
    }

    @Test func silentNoAttribution() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: CC0-1.0").expectNothing(of: .licenseURLMissing)
    }

    @Test func silentNoDeed() throws {
        try MarkedFixture(photo: "license: LicenseRef-All-Rights-Reserved").expectNothing(of: .licenseURLMissing)
    }

    @Test func fixAddsALineBesideTheLicense() throws {
        let fixture = MarkedFixture(photo: "license: CC-BY-2.0  # looked up", "creator: Mina Cho")
        #expect(
            try fixture.fixed(by: .licenseURLMissing).contains(
                "  - license: CC-BY-2.0  # looked up\n    license_url: https://creativecommons.org/licenses/by/2.0/\n    creator: Mina Cho\n"
            ))
    }

    @Test func fixInBraces() throws {
        let fixture = MarkedFixture(front: "photos: [{creator: Mina Cho, license: 'CC-BY-2.0', alt: A ferry}]")
        #expect(
            try fixture.fixed(by: .licenseURLMissing).contains(
                "license: 'CC-BY-2.0', license_url: https://creativecommons.org/licenses/by/2.0/, alt: A ferry}]"))
    }

    @Test func fixKeepsLineEnds() throws {
        let text = "---\r\ntitle: T\r\nstate: draft\r\nphotos:\r\n  - license: CC-BY-2.0\r\n---\r\nText\r\n"
        let fixed = try MarkedFixture(text).fixed(by: .licenseURLMissing)
        #expect(
            fixed == text.replacing("2.0\r\n", with: "2.0\r\n    license_url: https://creativecommons.org/licenses/by/2.0/\r\n"))
    }

    @Test func noFixWhereNoneIsSafe() throws {
        let fixture = MarkedFixture(front: "photos:\n  - credit: >\n      Photo by Mina Cho,\n      CC BY 2.0")
        #expect(try fixture.fixed(by: .licenseURLMissing) == fixture.text)
        #expect(try Rule.licenseURLMissing.findings(in: fixture.article(), stage: .publish).count == 1)
    }

    @Test func noFixThatWouldChangeAnotherPhoto() throws {
        let fixture = MarkedFixture(front: "photos:\n  - &first\n    license: CC-BY-2.0\n    creator: Mina Cho\n  - *first")
        #expect(try fixture.fixed(by: .licenseURLMissing) == fixture.text)
    }
}
