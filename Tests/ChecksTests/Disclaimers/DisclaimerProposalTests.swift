import Testing

@testable import Checks
@testable import Workflows

/// Whoever writes what `disclaimer/missing` proposes has satisfied every rule about disclaimers.
@Suite struct DisclaimerProposalTests {
    private static let rules = Rule.disclaimerRules
    private static let houses = ["", ", affiliation: Port Ministry", ", affiliation: Bank of Skerrin"]

    @Test(arguments: Relation.allCases, ["en", "ko"])
    func isWhatTheRulesAskFor(relation: Relation, language: String) throws {
        for house in Self.houses {
            for others in ["", ", {name: Bo Ek}", ", {name: Bo Ek, relation: government, affiliation: Coast Guard}"] {
                let front = "language: \(language)\nauthors: [{name: Mina Cho, relation: \(relation.rawValue)\(house)}\(others)]"
                var fixture = MarkedFixture(front: front)
                fixture.settings +=
                    "institution: Harbour Institute\ndisclaimers: {required: [\(Relation.allCases.map(\.rawValue).joined(separator: ", "))]}\n"
                let proposal = try fixture.article().proposedDisclaimer
                try #require(!Rule.disclaimerMissing.diagnose(fixture.article()).isEmpty)
                var answered = MarkedFixture(front: front + "\ndisclaimer: \(proposal)")
                answered.settings = fixture.settings
                let left = try Self.rules.flatMap { try $0.diagnose(answered.article()).map(\.message) }
                #expect(left == [], "\(proposal)")
            }
        }
    }

    @Test func theTemplateOfTheRelationComesFirst() throws {
        var fixture = MarkedFixture(front: "authors: [{name: Mina Cho, relation: affiliate, affiliation: Lowmoor College}]")
        fixture.settings += "disclaimers:\n  affiliate: The {author's} views, not those of {affiliation} or {institution}.\n"
        #expect(
            try fixture.article().proposedDisclaimer
                == "The author’s views, not those of Lowmoor College or Harbour Review.")
    }
}
