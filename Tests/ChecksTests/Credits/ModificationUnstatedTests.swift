import Testing

@testable import Checks
@testable import Text

@Suite struct ModificationUnstatedTests {
    @Test func unsaid() throws {
        try MarkedFixture(photo: "credit: \"Photo: Mina Cho, CC BY 4.0\"", "modified: «cropped»").expect(
            .modificationUnstated, draft: nil, review: .warning, publish: .error, saying: "cropped")
    }

    @Test func silentSaid() throws {
        try MarkedFixture(photo: "credit: \"Photo: Mina Cho, CC BY 4.0 / cropped\"", "modified: cropped").expectNothing(
            of: .modificationUnstated)
    }

    @Test func silentLineOfFields() throws {
        try MarkedFixture(photo: "creator: Mina Cho", "license: CC-BY-4.0", "modified: cropped").expectNothing(
            of: .modificationUnstated)
    }

    @Test func silentUnchanged() throws {
        try MarkedFixture(photo: "credit: \"Photo: Mina Cho, CC BY 4.0\"", "modified: none").expectNothing(
            of: .modificationUnstated)
    }
}
