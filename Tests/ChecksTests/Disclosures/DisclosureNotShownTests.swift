import Testing

@testable import Checks
@testable import Text

@Suite struct DisclosureNotShownTests {
    @Test func whatReadersDoNotSee() throws {
        let fixture = MarkedFixture(
            front: "authors: [mina-cho]\ndisclosures: [{party: «Harbour Bank», what: adviser}]",
            body: "Harbour Bank lent the money.\n")
        try fixture.expect(.disclosureNotShown, draft: nil, review: .warning, publish: .error, saying: "\"Harbour Bank\"")
        try MarkedFixture(front: "disclosures: [{party: Harbour Bank, shown: «The author advises it.»}]")
            .expect(.disclosureNotShown, draft: nil, review: .warning, publish: .error, saying: "The author advises it.")
        try MarkedFixture(front: "disclosures: [«»{what: adviser}]")
            .expect(.disclosureNotShown, draft: nil, review: .warning, publish: .error, saying: "names nobody")
    }

    @Test(arguments: ["The author advises Harbour Bank.", "Mina Cho has advised **Harbour Bank** since 2016."])
    func whatReadersSee(sentence: String) throws {
        try MarkedFixture(front: "authors: [mina-cho]\ndisclosures: [{party: Harbour Bank}]", body: "It left.\n\n\(sentence)\n")
            .expectNothing(of: .disclosureNotShown)
        try MarkedFixture(front: "disclosures:\n  - {party: The Bank, shown: \"\(sentence)\"}", body: "\(sentence)\n")
            .expectNothing(of: .disclosureNotShown)
    }

    @Test func nothingToShow() throws {
        try MarkedFixture(front: "disclosures: none").expectNothing(of: .disclosureNotShown)
    }
}
