import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct LineAgainstFieldsTests {
    @Test func licenseInTheFieldAlone() throws {
        let fixture = MarkedFixture(photo: "credit: «Photo by Mina Cho on Flickr»", "license: CC-BY-SA-2.0")
        try fixture.expect(
            .lineAgainstFields, draft: .hint, review: .warning, publish: .error, saying: "names no license", "CC BY-SA 2.0",
            "Photo: Mina Cho via Flickr, [CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/)")
        #expect(
            try fixture.fixed(by: .lineAgainstFields).contains(
                "credit: \"Photo: Mina Cho via Flickr, [CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/)\"")
                || fixture.fixed(by: .lineAgainstFields).contains(
                    "credit: 'Photo: Mina Cho via Flickr, [CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/)'")
        )
    }

    @Test func aPortKeepsItsCountry() throws {
        try MarkedFixture(photo: "credit: «\"Photo: Mina Cho\"»", "license: CC-BY-SA-3.0-DE").expect(
            .lineAgainstFields, draft: .hint, review: .warning, publish: .error,
            saying: "[CC BY-SA 3.0 DE](https://creativecommons.org/licenses/by-sa/3.0/de/)")
    }

    @Test("a line that says more than its fields is not written anew")
    func nothingIsLost() throws {
        let fixture = MarkedFixture(
            photo: "credit: «The ferry at the pier of Skerrin. Photo by Mina Cho.»", "license: CC-BY-2.0")
        try fixture.expect(
            .lineAgainstFields, draft: .hint, review: .warning, publish: .error, saying: "by the fields the line is")
        #expect(try fixture.fixed(by: .lineAgainstFields) == fixture.text)
    }

    @Test func anotherName() throws {
        try MarkedFixture(photo: "credit: «\"Photo: Mina Cho, CC BY 2.0\"»", "creator: Bo Ek", "license: CC-BY-2.0").expect(
            .lineAgainstFields, draft: .hint, review: .warning, publish: .error, saying: "names Mina Cho", "`creator:` says Bo Ek"
        )
    }

    @Test func nobody() throws {
        try MarkedFixture(photo: "credit: «Photo via Flickr (CC BY 2.0)»", "creator: Mina Cho", "license: CC-BY-2.0").expect(
            .lineAgainstFields, draft: .hint, review: .warning, publish: .error, saying: "names nobody")
    }

    @Test func anotherAgency() throws {
        try MarkedFixture(photo: "credit: «Mina Cho/AFP»", "agency: Reuters").expect(
            .lineAgainstFields, draft: .hint, review: .warning, publish: .error, saying: "names AFP", "`agency:` says Reuters")
    }

    @Test("the terms of a license that asks for no name are a hint")
    func publicDomain() throws {
        try MarkedFixture(photo: "credit: «\"Photo: Mina Cho\"»", "license: CC0-1.0").expect(
            .lineAgainstFields, draft: .hint, review: .hint, publish: .hint)
    }

    @Test func silentSame() throws {
        try MarkedFixture(
            photo: "credit: \"Photo: MINA CHO, CC BY-SA 2.0\"", "creator: Mina Cho", "license: CC-BY-SA-2.0"
        ).expectNothing(of: .lineAgainstFields)
    }

    @Test func silentOtherSpelling() throws {
        try MarkedFixture(photo: "credit: \"사진: 김민수 / 플리커, CC BY 2.0\"", "source: Flickr", "license: CC-BY-2.0").expectNothing(
            of: .lineAgainstFields)
    }

    @Test("a contract says what is printed")
    func silentPermitted() throws {
        try MarkedFixture(photo: "credit: Mina Cho/AFP", "license: CC-BY-2.0", "license_ref: AFP-2018-0412").expectNothing(
            of: .lineAgainstFields)
    }

    @Test func silentUnderSetOne() throws {
        var fixture = MarkedFixture(photo: "credit: Photo by Mina Cho on Flickr", "license: CC-BY-SA-2.0")
        fixture.rules = .one
        #expect(try Rule.lineAgainstFields.findings(in: fixture.article(), stage: .publish).isEmpty)
    }
}
