import Testing

@testable import Checks
@testable import PhotoCredits
@testable import Text
@testable import Workflows

@Suite struct RightsReservedTests {
    private func expectFinding(_ fill: (inout ImageFacts) -> Void, saying words: String) throws {
        try MarkedFixture(photo: "file: ferry.jpg", "creator: «Harbour Pictures»", facts: .saying(fill)).expect(
            .rightsReserved, draft: .warning, review: .error, publish: .error, saying: words, "license_ref")
    }

    private func expectSilence(_ lines: String..., fill: (inout ImageFacts) -> Void) throws {
        var fixture = MarkedFixture(front: "photos:\n  - file: ferry.jpg\n" + lines.map { "    \($0)\n" }.joined())
        fixture.folder["ferry.jpg"] = FolderFile(image: .facts(.saying(fill)))
        try fixture.expectNothing(of: .rightsReserved)
    }

    @Test(arguments: [
        "© 2018 Harbour Pictures. All rights reserved.", "ALL RIGHTS RESERVED", "Alle Rechte vorbehalten", "Tous droits réservés",
        "무단 전재 및 재배포 금지", "版权所有", "No reproduction without written permission",
    ]) func notice(_ text: String) throws {
        try expectFinding({ $0.copyright = text }, saying: text)
    }

    @Test func noCreditAtAll() throws {
        try MarkedFixture(photo: "file: «ferry.jpg»", facts: .saying { $0.usageTerms = "Editorial use only" }).expect(
            .rightsReserved, draft: .warning, review: .error, publish: .error)
    }

    @Test func terms() throws {
        try expectFinding({ $0.usageTerms = "Not for online use. Germany OUT" }, saying: "Germany OUT")
    }

    @Test func webStatement() throws {
        try expectFinding({ $0.licenseURL = "https://pictures.example.org/terms" }, saying: "https://pictures.example.org/terms")
    }

    @Test func termsOfPLUS() throws {
        try expectFinding(
            { $0.otherRights = [EmbeddedStatement(field: "plus:Licensor", text: "Harbour Pictures, https://example.org/buy")] },
            saying: "plus:Licensor")
    }

    @Test func anotherPlaceOfTheFile() throws {
        try expectFinding(
            {
                $0.copyright = "Harbour Pictures"
                $0.otherRights = [
                    EmbeddedStatement(field: "IPTC Copyright Notice", text: "Harbour Pictures, all rights reserved")
                ]
            }, saying: "IPTC Copyright Notice")
    }

    @Test func aLicenseThatReservesToo() throws {
        try MarkedFixture(
            photo: "file: ferry.jpg", "creator: «Mina Cho»", "license: LicenseRef-All-Rights-Reserved",
            facts: .saying { $0.copyright = "All rights reserved" }
        ).expect(.rightsReserved, draft: .warning, review: .error, publish: .error)
    }

    @Test func silentPermission() throws {
        try expectSilence("creator: Mina Cho", "license_ref: own picture") { $0.copyright = "All rights reserved" }
        try expectSilence("creator: Mina Cho", "license: CC-BY-2.0") { $0.copyright = "All rights reserved" }
        try expectSilence("credit: Photo by Mina Cho on Flickr, CC BY 2.0") { $0.usageTerms = "Ask first" }
    }

    @Test func silentAgency() throws {
        // `credit/agency-without-licence` asks for the same.
        try expectSilence("credit: Mina Cho/AFP via Getty Images") { $0.copyright = "All rights reserved" }
    }

    @Test func silentGrant() throws {
        for terms in ["Public domain", "Licensed under CC BY-SA 4.0", "https://creativecommons.org/licenses/by/4.0/"] {
            try expectSilence("creator: Mina Cho") { $0.usageTerms = terms }
        }
        try expectSilence("creator: Mina Cho") { $0.copyright = "Some rights reserved" }
        try expectSilence("creator: Mina Cho") { $0.copyright = "© 2018 Mina Cho" }
        try expectSilence("creator: Mina Cho") { $0.licenseURL = "http://creativecommons.org/licenses/by/4.0/deed.de" }
        try expectSilence("creator: Mina Cho") {
            $0.otherRights = [EmbeddedStatement(field: "Instructions", text: "Crop tightly")]
        }
    }

    @Test func silentUnderSetOne() throws {
        var fixture = MarkedFixture(
            photo: "file: ferry.jpg", "creator: Mina Cho", facts: .saying { $0.copyright = "All rights reserved" })
        fixture.rules = .one
        #expect(try Rule.rightsReserved.findings(in: fixture.article(), stage: .publish) == [])
    }
}
