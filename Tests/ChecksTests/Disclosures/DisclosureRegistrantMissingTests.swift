import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct DisclosureRegistrantMissingTests {
    private static let statement = "This material is distributed by the Harbour Institute on behalf of the Port Authority."
    private static let settings = """
        title: Harbour Review
        disclosure:
          name: Harbour Institute
          number: 1234
          statement: \(statement)

        """

    private func fixture(_ body: String, marked: Bool = false, settings: String = settings) -> MarkedFixture {
        let line = marked ? "«---»" : "---"
        var fixture = MarkedFixture("\(line)\ntitle: The Ferry\nstate: draft\n---\n\(body)\n")
        fixture.settings = settings
        return fixture
    }

    @Test func theStatementStandsNowhere() throws {
        try fixture("It left.", marked: true).expect(
            .disclosureRegistrantMissing, draft: .hint, review: .error, publish: .error, saying: "no. 1234", Self.statement)
        try fixture("This material is distributed by the Harbour Institute.", marked: true)
            .expect(.disclosureRegistrantMissing, draft: .hint, review: .error, publish: .error)
        try fixture("It left.", marked: true, settings: "title: Harbour Review\ndisclosure: \(Self.statement)\n")
            .expect(.disclosureRegistrantMissing, draft: .hint, review: .error, publish: .error, saying: "Harbour Review")
    }

    @Test func theStatementStandsInTheText() throws {
        try fixture("It left.\n\n*\(Self.statement)*").expectNothing(of: .disclosureRegistrantMissing)
        let wrapped = String(Self.statement.map { $0 == " " ? "\n" : $0 })
        try fixture(wrapped).expectNothing(of: .disclosureRegistrantMissing)
    }

    @Test func whoNeedsNone() throws {
        try fixture("It left.", settings: "title: Harbour Review\n").expectNothing(of: .disclosureRegistrantMissing)
        try fixture("It left.", settings: Self.settings + "disclosure_in_template: true\n")
            .expectNothing(of: .disclosureRegistrantMissing)
    }

    @Test func aKeyThatMeansNothing() {
        #expect(throws: Malformed.self) { try PublicationSettings(Array((Self.settings + "  exemt: x\n").utf8)) }
    }
}
