import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct MergeKeyTests {
    @Test(arguments: [
        "photos:\n  - &p {file: a.jpg, license: CC0-1.0}\n  - {«<<»: *p, file: b.jpg}",
        "photos:\n  - &p\n    file: a.jpg\n  - «<<»: *p\n    file: b.jpg",
        "base: &b {relation: external}\nauthors: [{«<<»: *b, name: Bo Ek}]", "base: &b {series: Shore}\n«<<»: *b",
    ])
    func fieldsThatAreNotRead(front: String) throws {
        try MarkedFixture(front: front).expect(
            .mergeKey, draft: .warning, review: .error, publish: .error, saying: "Write the fields out")
    }

    /// A whole photo under another name is read, and what is the author's own is nobody's business.
    @Test(arguments: [
        "first: &p {file: a.jpg}\nphotos: [*p]", "base: &b {a: 1}\nchart: {<<: *b, c: 2}",
    ])
    func readOrNotRead(front: String) throws {
        try MarkedFixture(front: front).expectNothing(of: .mergeKey)
    }

    @Test func theFirstRulesDidNotAsk() throws {
        var fixture = MarkedFixture(front: "photos: [&p {file: a.jpg}, {<<: *p}]")
        fixture.rules = .one
        #expect(try Rule.mergeKey.findings(in: fixture.article(), stage: .publish).isEmpty)
    }
}
