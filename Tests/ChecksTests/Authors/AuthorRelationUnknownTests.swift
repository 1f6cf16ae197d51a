import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct AuthorRelationUnknownTests {
    @Test func aSlip() throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim, relation: «goverment»}]")
            .expect(.authorRelationUnknown, draft: .warning, review: .error, publish: .error, saying: "staff, affiliate")
    }

    @Test(arguments: Relation.allCases)
    func everyRelation(relation: Relation) throws {
        try MarkedFixture(front: "authors: [{name: Yonho Kim, relation: \(relation.rawValue)}]")
            .expectNothing(of: .authorRelationUnknown)
    }

    @Test func onTheMastheadItIsRefused() {
        #expect(throws: Malformed.self) {
            try Masthead(Array("people:\n  - {id: mina-cho, name: Mina Cho, relation: goverment}\n".utf8))
        }
    }
}
