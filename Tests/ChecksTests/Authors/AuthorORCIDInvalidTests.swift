import Testing

@testable import Checks
@testable import Text

@Suite struct AuthorORCIDInvalidTests {
    @Test(arguments: [
        ("0000-0002-1825-0096", "should be 7"), ("0000-0002-1825-009", "four groups"), ("0000-0002-1825-00A7", "digits"),
        ("https://orcid.org/0000-0002-1694-2330", "should be X"), ("0000000218250097", "four groups"),
        ("0000-0002-1825-009７", "four groups"),
    ])
    func wrong(orcid: String, objection: String) throws {
        try MarkedFixture(front: "authors:\n  - name: Josiah Carberry\n    orcid: «\(orcid)»")
            .expect(.authorORCIDInvalid, draft: .warning, review: .warning, publish: .error, saying: objection)
    }

    @Test(arguments: ["0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1694-233X"])
    func right(orcid: String) throws {
        try MarkedFixture(front: "authors:\n  - name: Josiah Carberry\n    orcid: \(orcid)").expectNothing(
            of: .authorORCIDInvalid)
    }
}
