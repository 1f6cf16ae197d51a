import TestSupport
import Testing
import Text

@Suite struct WordDiffTests {
    private func diff(_ old: String, _ new: String) -> WordDiff { WordDiff(from: Array(old.utf8), to: Array(new.utf8)) }

    @Test(arguments: [
        ("The ferry left at six.", "The ferry left at seven.", "The ferry left at [-six.-]{+seven.+}", 1, 1),
        ("a b c", "a b c", "a b c", 0, 0), ("", "a b", "{+a b+}", 2, 0), ("a b", "", "[-a b-]", 0, 2),
        ("a c", "a b c", "a {+b +}c", 1, 0), ("one\n", "one\ntwo\n", "one\n{+two\n+}", 1, 0),
        ("a  b", "a b", "a [- -]b", 0, 0),
    ]) func marksWords(_ old: String, _ new: String, _ marked: String, _ wordsIn: Int, _ wordsOut: Int) {
        let diff = diff(old, new)
        #expect(diff.plain == marked)
        #expect(diff.wordsIn == wordsIn)
        #expect(diff.wordsOut == wordsOut)
    }

    @Test func twoNormalFormsAreAChange() {
        #expect(diff("cafe\u{301}", "caf\u{E9}").wordsIn == 1)
        #expect(diff("가", "\u{1100}\u{1161}").plain == "[-가-]{+\u{1100}\u{1161}+}")
    }

    @Test func theFirstChangeIsOnOneLine() {
        #expect(diff("a", "a").firstChange == nil)
        #expect(diff("a b", "a  b").firstChange == nil)
        #expect(diff("one two three four five", "one two three four six").firstChange == "… two three four [-five-] {+six+}")
        #expect(diff("Title\n\nold", "Title\n\nnew").firstChange == "[-old-] {+new+}")
        let long = (1...20).map(String.init).joined(separator: "\n")
        #expect(diff("", long).firstChange == "{+1 2 3 4 5 6 7 8 …+}")
    }

    /// What went and what stayed is the old text, what came and what stayed is the new one, and no fewer edits would do.
    @Test(arguments: 0..<200) func isADifferenceAndTheSmallest(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        func text() -> String {
            (0..<Int.random(in: 0...40, using: &random)).map { _ in
                ["a", "b", "c", " ", "\n"].randomElement(using: &random) ?? ""
            }.joined()
        }
        let (old, new) = (text(), text())
        let diff = diff(old, new)
        var before = ""
        var after = ""
        var edits = 0
        for run in diff.runs {
            switch run {
            case .same(let text):
                before += text
                after += text
            case .out(let text):
                before += text
                edits += pieces(text).count
            case .in(let text):
                after += text
                edits += pieces(text).count
            }
        }
        #expect(before == old)
        #expect(after == new)
        #expect(edits == pieces(new).difference(from: pieces(old)).count)
    }

    private func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            guard character.isWhitespace else {
                word.append(character)
                continue
            }
            pieces += word.isEmpty ? [String(character)] : [word, String(character)]
            word = ""
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    @Test(.timeLimit(.minutes(1))) func textsWithoutAWordInCommonCostNoMore() {
        let old = (0..<40_000).map { "a\($0)" }.joined(separator: "\n")
        let new = (0..<40_000).map { "b\($0)" }.joined(separator: " ")
        let diff = diff(old, new)
        #expect(diff.wordsIn == 40_000)
        #expect(diff.wordsOut == 40_000)
    }

    @Test func theSumOfPiecesIsTheSumOfTheWhole() {
        var sum = SHA256Stream()
        sum.add(Array("gal".utf8))
        sum.add(Array("ley".utf8))
        #expect(sum.hex == SHA256Stream.of(Array("galley".utf8)))
        #expect(SHA256Stream().hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
