import Testing

@testable import Checks
@testable import Text

@Suite struct SlugInvalidTests {
    private func fixture(_ slug: String, mark: String = "«---»") -> MarkedFixture {
        var fixture = MarkedFixture("\(mark)\ntitle: The Ferry\nstate: draft\n---\nIt left.\n")
        fixture.file = "articles/2018/09/\(slug).md"
        return fixture
    }

    @Test(arguments: [
        ("Politics_of the Office!", "politics-of-the-office"), ("-", "the-ferry"), ("a--b", "a-b"), ("nul", "the-ferry"),
        ("\u{1112}\u{1161}\u{11AB}", "한"),
    ])
    func noAddress(slug: String, better: String) throws {
        try fixture(slug).expect(
            .slugInvalid, draft: .warning, review: .warning, publish: .error, saying: "`galley rename \(slug) \(better)`")
    }

    @Test(arguments: ["the-ferry", "한국의-바다", "2018", "nullable"])
    func addresses(slug: String) throws {
        try fixture(slug, mark: "---").expectNothing(of: .slugInvalid)
    }
}
