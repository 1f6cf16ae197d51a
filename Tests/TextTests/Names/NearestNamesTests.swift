import Testing
import Text

@Suite struct NearestNamesTests {
    private static let states = ["draft", "review", "approved", "published", "retracted", "spiked"]

    @Test(arguments: [
        ("drafts", ["draft"]), ("Draft", ["draft"]), ("reviw", ["review"]), ("publsihed", ["published"]), ("appr", ["approved"]),
        ("retract", ["retracted"]), ("nothing", []), ("", []), ("x", []), ("d", []),
    ])
    func ofStates(_ typed: String, _ meant: [String]) {
        #expect(NearestNames.to(typed, among: Self.states) == meant)
    }

    @Test func lastPartOfAName() {
        let rules = ["author/missing", "image/alt-missing", "title/missing"]
        #expect(NearestNames.to("alt-missing", among: rules) == ["image/alt-missing"])
        #expect(NearestNames.to("alt_mising", among: rules) == ["image/alt-missing"])
        #expect(NearestNames.to("missing", among: rules) == ["author/missing", "title/missing"])
    }

    @Test func nearestAloneAndEachOnce() {
        #expect(NearestNames.to("cat", among: ["bat", "cats", "bat", "dog"]) == ["bat", "cats"])
        #expect(NearestNames.to("rat", among: ["rats", "rat"]) == ["rat"])
    }

    @Test func hangul() {
        #expect(NearestNames.to("홍길둥", among: ["홍길동", "김영희"]) == ["홍길동"])
    }

    /// Somebody who types a book gets no answer, and waits for none.
    @Test func farTooLong() {
        #expect(NearestNames.to(String(repeating: "draft", count: 10_000), among: Self.states).isEmpty)
    }
}
