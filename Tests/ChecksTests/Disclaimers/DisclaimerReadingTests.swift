import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct DisclaimerReadingTests {
    @Test(arguments: [
        ("The views expressed here are the author’s alone.", 1, false, false),
        ("The views expressed in this publication are those of the authors.", 1, false, false),
        ("The views expressed are those of the authors and do not necessarily reflect those of the ECB.", 1, true, true),
        ("The views are those of the author and do not reflect the official policy of the Department of State.", 1, true, false),
        ("Opinions are the contributor's own and should not be attributed to the Urban Institute.", 1, true, false),
        ("This work is in a personal capacity unrelated to my employer.", 0, false, false),
        ("이 글은 필자의 개인적인 견해이며 기관의 공식 입장과 무관합니다.", 1, true, false),
    ])
    func forms(text: String, holders: Int, disowns: Bool, hedged: Bool) {
        let reading = DisclaimerReading(text)
        #expect(reading.statesViews)
        #expect(reading.holders.count == holders)
        #expect(reading.disowns == disowns)
        #expect(reading.isHedged == hedged)
    }

    @Test(arguments: ["", "The ferry left at six.", "The author is a pilot.", "배가 떠났다.", "views", "necessarily not"])
    func otherTexts(text: String) {
        #expect(!DisclaimerReading(text).statesViews)
    }

    @Test func templates() throws {
        let template = try #require(DisclaimerTemplate("{name}: the {author’s} own, not {affiliation}’s. {author}"))
        #expect(
            template.filled(names: ["A", "B", "C"], institution: "Inst", affiliation: nil)
                == "A, B, and C: the authors’ own, not Inst’s. authors")
        #expect(
            template.filled(names: ["A"], institution: "Inst", affiliation: "Bank") == "A: the author’s own, not Bank’s. author")
        for wrong in ["{", "{nobody}", "}", "{author", "a {name} }"] { #expect(DisclaimerTemplate(wrong) == nil) }
    }

    @Test(arguments: ["  requird: [staff]", "  required: [guest]", "  staff: '{nobody}'", "  staff: [a]"])
    func policiesThatAreNotUnderstood(line: String) {
        #expect(throws: Malformed.self) { try PublicationSettings(Array("title: H\ndisclaimers:\n\(line)\n".utf8)) }
    }
}
