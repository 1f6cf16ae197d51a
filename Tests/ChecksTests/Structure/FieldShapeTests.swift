import Testing

@testable import Checks
@testable import Text

@Suite struct FieldShapeTests {
    /// `source` of a capture is a mapping; as anything else it is the author's own key.
    @Test(arguments: ["source: Reuters", "source: {file: a.txt, sha256: x}", "source: [a, b]"])
    func aSourceOfOnesOwn(front: String) throws {
        try MarkedFixture(front: front).expectNothing(of: .fieldShape)
    }

    @Test func aFieldOfAnotherShape() throws {
        try MarkedFixture(front: "«series»: [a]\n«photos»: none").expect(
            .fieldShape, draft: .warning, review: .error, publish: .error, saying: "should be")
    }
}
