import Testing

@testable import Text
@testable import Workflows

@Suite struct SafeTextTests {
    private func refusal(_ note: String) -> UnfitNote? {
        do throws(UnfitNote) {
            _ = try CommitMessage.safe(note)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        ("Plain", "Plain"), ("  two\n\nlines\t and\r\nmore ", "two lines and more"), ("\u{1B}[31mred\u{7}", "[31mred"),
        ("turned \u{202E}round\u{2069}", "turned round"), ("\u{FEFF}mark", "mark"), ("a\u{2028}b\u{85}c", "a b c"),
        ("\u{0}", "(no title)"),
        ("", "(no title)"), (" \n\t", "(no title)"), ("no\u{A0}break", "no break"), ("한국어 제목", "한국어 제목"),
        ("e\u{301}", "e\u{301}"),
        ("zero\u{200D}width", "zero\u{200D}width"),
    ])
    func aTitleIsOneLine(_ title: String, _ line: String) {
        #expect(CommitMessage.oneLine(title).unicodeScalars.elementsEqual(line.unicodeScalars))
    }

    @Test(arguments: [
        ("Plain", "Plain"), ("a\r\nb", "a\nb"), ("\n\n a\n\n\nb \t\n\n", " a\n\n\nb"), ("---", " ---"),
        ("Galley-By: x\nGALLEY-to: y\nGalley", " Galley-By: x\n GALLEY-to: y\nGalley"),
        ("# x\n> y\n-z\n: w", " # x\n > y\n -z\n : w"),
        ("\tx", " \tx"), ("1. one\nÄ\n한", "1. one\nÄ\n한"), ("\u{202E}x", " \u{202E}x"), ("\"x\"", " \"x\""), ("", ""),
        ("   ", ""), ("\n\n", ""),
    ])
    func aNoteCannotBeginALineWithAMark(_ note: String, _ safe: String) throws {
        #expect(try CommitMessage.safe(note) == safe)
    }

    @Test(arguments: [
        ("a\u{0}", "U+0000", 1, 2), ("one\ntwo \u{1B}[", "U+001B", 2, 5), ("\u{7F}", "U+007F", 1, 1), ("x\u{9B}", "U+009B", 1, 2),
        ("한\u{2029}", "U+2029", 1, 2), ("a\rb", "U+000D", 1, 2), ("a\n\u{85}", "U+0085", 2, 1),
    ])
    func whatNoMessageMayCarryIsNamed(_ note: String, _ character: String, _ line: Int, _ column: Int) throws {
        let found = try #require(refusal(note))
        #expect(found.character == character)
        #expect(found.place == Text.SourceLocation(line: line, column: column, length: 1))
    }
}
