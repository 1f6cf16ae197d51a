import TestSupport
import Testing

@testable import Text

/// What follows from a text whose front matter differs in the word of the state alone is what reading that text says.
@Suite struct LaterTests {
    private static let words = ["draft", "review", "fact-check", "a", "null", "published", "true", "x1", "no"]

    /// Both ways of reading `other`, which must agree in everything; false where the short one keeps silent.
    private func compare(_ text: ArticleText, _ other: [UInt8]) -> Bool {
        guard let told = text.reparsedIfOnlyStateChanged(other) else { return false }
        guard let read = try? ArticleText(other) else {
            Issue.record("cannot be read: \(String(decoding: other, as: UTF8.self).debugDescription)")
            return true
        }
        #expect(told == read)
        #expect((read.content == text.content) == told.hasBody(of: text))
        #expect(told.reparsedIfOnlyStateChanged(text.bytes) == text)
        #expect(told.settingState("a") == read.settingState("a"))
        return true
    }

    @Test func saysWhatReadingSaysOfGeneratedArticles() throws {
        var random = SeededGenerator(seed: 20_180_907)
        var told = 0
        for _ in 0..<3000 {
            let text = try ArticleText(GeneratedArticle(&random).bytes)
            for word in Self.words { told += compare(text, text.settingState(word)) ? 1 : 0 }
        }
        #expect(told > 5000)
    }

    /// Any change at all, the state line's included: the slot keeps silent, or says what reading says.
    @Test func keepsSilentOrSaysWhatReadingSaysOfDamagedArticles() {
        var random = SeededGenerator(seed: 99)
        var told = 0
        for _ in 0..<20_000 {
            let article = GeneratedArticle(&random)
            guard let text = try? ArticleText(article.bytes), let place = text.statePlace else { continue }
            var other = article.bytes
            let line = other.split(separator: 0x0A, maxSplits: place.line, omittingEmptySubsequences: false)
            let start = line.prefix(place.line - 1).reduce(0) { $0 + $1.count + 1 }
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = start + Int.random(in: 0..<(line[place.line - 1].count), using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0 where index < other.count: other[index] = random.pick(Array("abz09-:# \t'\"&*|\n\r\u{80}".utf8))
                case 1: other.insert(random.pick(Array("abz09-:# \t'\"&*|\n\r{[,".utf8)), at: min(index, other.count))
                default: if index < other.count { other.remove(at: index) }
                }
            }
            told += compare(text, other) ? 1 : 0
        }
        #expect(told > 500)
    }

    /// Any other body, damaged ones included, behind the same front matter, with the same state or another.
    @Test func keepsSilentOrSaysWhatReadingSaysOfOtherBodies() {
        var random = SeededGenerator(seed: 41)
        let lines = [
            "", "---", "--- ", "---\r", "Words.", "<<<<<<< ours", "=======", ">>>>>>> theirs", "<<<<<<<", "state: draft",
            "\u{FEFF}", "\0", "한국",
        ]
        var (told, silent) = (0, 0)
        for _ in 0..<20_000 {
            let article = GeneratedArticle(&random)
            guard let text = try? ArticleText(article.bytes), text.reparsedIfOnlyStateChanged(text.bytes) != nil else { continue }
            var body = Array(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in random.pick(lines) }.joined(separator: "\n").utf8)
            if random.chance(oneIn: 8) {
                body.insert(random.pick([0x80, 0xC3, 0xFF, 0x0A]), at: Int.random(in: 0...body.count, using: &random))
            }
            let former = random.chance(oneIn: 2) ? text.bytes : text.settingState("review")
            let other = Array(former.dropLast(text.bodyRange.count)) + body
            if compare(text, other) { told += 1 } else { silent += 1 }
        }
        #expect(told > 5000)
        #expect(silent > 100)
    }

    @Test(arguments: ["state: 'draft'", "state: \"draft\"", "state: Draft", "state: null # x", "state: &a draft"])
    func keepsSilentOfAnythingButAPlainWord(_ line: String) {
        let text = try? ArticleText(Array("---\ntitle: A\n\(line)\n---\nBody.\n".utf8))
        #expect(text?.reparsedIfOnlyStateChanged(Array("---\ntitle: A\nstate: review\n---\nBody.\n".utf8)) == nil)
        #expect(text.flatMap { $0.reparsedIfOnlyStateChanged($0.bytes) } == nil)
    }

    @Test func doesNotSpeakOfAnotherText() throws {
        let text = try ArticleText(Array("---\nstate: draft\ntitle: A\n---\nBody.\n".utf8))
        #expect(text.reparsedIfOnlyStateChanged(Array("---\nstate: review\ntitle: A\n---\nBody.\n".utf8)) != nil)
        for other in [
            "---\nstate: review\ntitle: B\n---\nBody.\n", "---\nstate: Review\ntitle: A\n---\nBody.\n",
            "---\nstate: \ntitle: A\n---\nBody.\n", "",
        ] {
            #expect(text.reparsedIfOnlyStateChanged(Array(other.utf8)) == nil)
        }
    }
}
