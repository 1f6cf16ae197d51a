import Testing

@testable import Workflows

@Suite struct TrailersTests {
    private func pairs(_ message: String) -> [String]? {
        Trailers(message)?.pairs.map { "\($0.key)=\($0.value)" }
    }

    @Test func theLastParagraphIsRead() {
        #expect(pairs("s\n\nA: 1\nB-c:2\nD:   3 \n\n\n") == ["A=1", "B-c=2", "D=3 "])
        #expect(pairs("s\n\nA: 1\n\nB: 2") == ["B=2"])
        #expect(pairs("s\n\nA:") == ["A="])
        #expect(pairs("s\n\nA: b: c") == ["A=b: c"])
    }

    @Test(arguments: [
        "", "A: 1", "s\nA: 1", "s\n\nwords", "s\n\nA: 1\nwords", "s\n\nA 1: x", "s\n\n: x", "s\n\nA: 1\n folded", "s\n\nÄ: 1",
        "s\n\nA=1", "\n",
    ])
    func allElseIsNone(_ message: String) {
        #expect(pairs(message) == nil)
    }

    @Test func linesEndWithLineFeedsOnly() {
        #expect(pairs("s\r\n\r\nA: 1\r\n") == nil)
        #expect(pairs("s\n\nA: 1\u{2028}B: 2\u{85}C: 3\rD: 4") == ["A=1\u{2028}B: 2\u{85}C: 3\rD: 4"])
    }

    @Test func keysAreFoundWhateverTheirCase() throws {
        let trailers = try #require(Trailers("s\n\nGalley-By: a\nGALLEY-BY: b\ngalley-to: c"))
        #expect(trailers.all("Galley-By") == ["a", "b"])
        #expect(trailers.only(.by) == nil)
        #expect(trailers.only(.to) == "c")
        #expect(trailers.only(.from) == nil)
        // The bit that tells letters apart tells `-` from CR and `@` from `` ` `` too; none of those is in a key.
        #expect(Trailers("s\n\nGalley\rBy: a") == nil)
    }
}
