import Testing

@testable import Checks
@testable import Text

@Suite struct DisclosureUnstatedTests {
    @Test func nobodyHasSaid() throws {
        try MarkedFixture("«---»\ntitle: The Ferry\nstate: draft\n---\nIt left.\n")
            .expect(.disclosureUnstated, draft: .hint, review: .warning, publish: .error, saying: "`disclosures: none`")
    }

    @Test(arguments: ["«disclosures»: []", "«disclosures»:", "disclosures: «perhaps»"])
    func nothingIsSaid(front: String) throws {
        try MarkedFixture(front: front).expect(.disclosureUnstated, draft: .hint, review: .warning, publish: .error)
    }

    @Test(arguments: ["disclosures: none", "disclosures: None", "disclosures: [{party: Harbour Bank, what: adviser}]"])
    func somethingIsSaid(front: String) throws {
        try MarkedFixture(front: front).expectNothing(of: .disclosureUnstated)
    }
}
