import Testing

@testable import Checks
@testable import Text

@Suite struct DisclaimerInstitutionUnnamedTests {
    private static let banker = "authors: [{name: Bo Ek, affiliation: European Central Bank}]\ndisclaimer: "

    @Test(arguments: ["«The views are the author’s alone.»", "«The views of the European Central Bank are the author’s.»"])
    func theHouseIsNotNamed(disclaimer: String) throws {
        try MarkedFixture(front: Self.banker + disclaimer)
            .expect(.disclaimerInstitutionUnnamed, draft: nil, review: .hint, publish: .warning, saying: "European Central Bank")
    }

    @Test func staffWriteForThePublication() throws {
        var fixture = MarkedFixture(front: "authors: [mina-cho]\ndisclaimer: «The views are the author’s alone.»")
        fixture.masthead = "people:\n  - {id: mina-cho, name: Mina Cho, relation: staff}\n"
        fixture.settings += "institution: Harbour Institute\n"
        try fixture.expect(
            .disclaimerInstitutionUnnamed, draft: nil, review: .hint, publish: .warning, saying: "Harbour Institute")
    }

    @Test(arguments: [
        "The views are the author’s and not necessarily those of the European Central Bank.",
        "The views are the author’s and do not reflect those of the ECB.",
        "The views are the author’s and do not represent those of the author’s employer.",
        "The views are the author’s alone. They should not be attributed to the European Central Bank.",
    ])
    func theHouseIsNamed(disclaimer: String) throws {
        try MarkedFixture(front: Self.banker + disclaimer).expectNothing(of: .disclaimerInstitutionUnnamed)
    }

    @Test func whoBelongsToNoHouse() throws {
        try MarkedFixture(front: "authors: [mina-cho]\ndisclaimer: The views are the author’s alone.")
            .expectNothing(of: .disclaimerInstitutionUnnamed)
    }
}
