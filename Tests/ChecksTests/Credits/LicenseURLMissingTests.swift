import Testing

@testable import Checks
@testable import Text
@testable import Workflows

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

    /// The text is read once with all fixes, however many photos there are.
    @Test(arguments: [1, 100, 1000]) func manyPhotosAreFixedAtOnce(_ count: Int) throws {
        let photos = (1...count).map { "  - {file: p\($0).jpg, creator: Mina Cho, license: CC-BY-2.0}\n" }.joined()
        let text = try ArticleText(Array("---\ntitle: T\nstate: draft\nphotos:\n\(photos)---\nText.\n".utf8))
        let wanted = text.photos.map { (photo: CheckedPhoto($0, in: text, folder: [:]), text: "https://example.org/deed") }
        let fixes = FieldFixes(adding: "license_url", wanted, beside: ["license"], in: text)
        #expect(fixes.readings == 39)
        let after = try ArticleText(Fix.apply(fixes.fixes.compactMap { $0 }, to: text.bytes))
        #expect(after.photos.allSatisfy { $0["license_url"]?.string == "https://example.org/deed" })
        #expect(after.photos.count == count)
    }

    /// A photo that cannot be fixed takes the fix from no other, and the search for it has an end.
    @Test func onePhotoThatCannotBeFixedHindersNone() throws {
        let photos = (1...64).map { number in
            number == 40
                ? "  - license: >-\n      CC-BY-2.0\n    file: p40.jpg\n" : "  - file: p\(number).jpg\n    license: CC-BY-2.0\n"
        }.joined()
        let text = try ArticleText(Array("---\ntitle: T\nstate: draft\nphotos:\n\(photos)---\nText.\n".utf8))
        let wanted = text.photos.map { (photo: CheckedPhoto($0, in: text, folder: [:]), text: "https://example.org/deed") }
        let fixes = FieldFixes(adding: "license_url", wanted, beside: ["license"], in: text).fixes
        #expect(fixes.indices.filter { fixes[$0] == nil } == [39])
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
