import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text

@Suite struct LicenseConflictTests {
    @Test func linkInTheLine() throws {
        try MarkedFixture(photo: "credit: \"Photo: Bae, [«CC BY 2.0»](https://creativecommons.org/licenses/by-nc/2.0/)\"").expect(
            .licenseConflict, draft: .warning, review: .error, publish: .error, saying: "CC BY-NC 2.0", "CC BY 2.0")
    }

    @Test func fieldAndAddress() throws {
        try MarkedFixture(photo: "license: CC-BY-2.0", "license_url: «https://creativecommons.org/licenses/by-nc/2.0/»").expect(
            .licenseConflict, draft: .warning, review: .error, publish: .error, saying: "`license_url:`")
    }

    @Test func fieldAndLine() throws {
        try MarkedFixture(photo: "credit: \"Photo: Bae, «CC BY 2.0»\"", "license: CC-BY-SA-2.0").expect(
            .licenseConflict, draft: .warning, review: .error, publish: .error, saying: "the credit line")
    }

    @Test func file() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "license: «CC-BY-2.0»",
            facts: .saying { $0.licenseURL = "https://creativecommons.org/licenses/by-nc/2.0/" }
        ).expect(.licenseConflict, draft: .warning, review: .error, publish: .error, saying: "the file itself")
    }

    @Test(arguments: [
        "credit: \"Photo: Bae, CC BY-SA 3.0 de\"|license: CC-BY-SA-3.0-DE",
        "credit: \"Photo: Bae, [CC BY-SA 3.0 DE](https://creativecommons.org/licenses/by-sa/3.0/de/)\"|license: CC-BY-SA-3.0-DE",
        "credit: \"Photo: Bae, [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/de/deed.en)\"|source: Flickr",
        "credit: \"Photo: Bae, CC BY 2.0 South Korea\"|license_url: https://creativecommons.org/licenses/by/2.0/kr/",
    ])
    func silentCountry(_ fields: String) throws {
        let lines = fields.split(separator: "|").map(String.init)
        try MarkedFixture(photo: lines[0], lines[1]).expectNothing(of: .licenseConflict)
    }

    @Test func theLineByTheFields() throws {
        try MarkedFixture(photo: "credit: \"Photo: Bae, «CC BY 2.0»\"", "license: CC-BY-SA-3.0-DE").expect(
            .licenseConflict, draft: .warning, review: .error, publish: .error,
            saying: "Photo: Bae, [CC BY-SA 3.0 DE](https://creativecommons.org/licenses/by-sa/3.0/de/)")
    }

    @Test func silentSame() throws {
        try MarkedFixture(photo: "credit: \"Photo: Bae, [CC BY-NC 2.0](https://creativecommons.org/licenses/by-nc/2.0/)\"")
            .expectNothing(of: .licenseConflict)
    }

    @Test func silentOpenWordsAgree() throws {
        try MarkedFixture(
            photo: "credit: \"Photo: Bae, Creative Commons\"", "license: CC-BY-2.0",
            "license_url: https://creativecommons.org/licenses/by/2.0/"
        ).expectNothing(of: .licenseConflict)
    }

    @Test func silentSameInTheFile() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "license: CC-BY-2.0",
            facts: .saying { $0.licenseURL = "http://creativecommons.org/licenses/by/2.0/deed.en" }
        ).expectNothing(of: .licenseConflict)
    }
}
