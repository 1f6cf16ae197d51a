import Importers
import Testing
import Text

@Suite struct RefusalTests {
    private func refusal(_ bytes: [UInt8]) -> NotASavedPage? {
        do throws(NotASavedPage) {
            _ = try PageImporter.read(bytes, fileName: "x", masthead: [])
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            ("", .empty), (" \n\u{A0}\r\n", .empty), ("<!DOCTYPE html>\n<title>By Ines Calder</title>", .html),
            ("{\"by\": 1}\n", .json),
            ("[{\"a\": 1}]", .json), ("---\ntitle: A\n---\n", .article), ("A shopping list\n\nmilk\n", .nothingFound),
            ("Author: Ines Calder\n", .nothingFound),
            ("Hi all,\n\nDate: Friday\n\nbring cake.\n", .nothingFound), ("%PDF-1.4", .otherKind("PDF document")),
            ("By Ines\u{1B}[2J", .controlCharacter(0x1B)), ("a\u{0}b", .binary),
        ] as [(String, NotASavedPage.Reason)])
    func whatIsNoCapture(text: String, reason: NotASavedPage.Reason) {
        let refusal = refusal(Array(text.utf8))
        #expect(refusal?.reason == reason)
        #expect(refusal?.sentence.isEmpty == false)
    }

    @Test func images() {
        #expect(refusal([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])?.reason == .otherKind("PNG image"))
        #expect(refusal([0xFF, 0xD8, 0xFF, 0xE0, 0])?.reason == .otherKind("JPEG image"))
        #expect(refusal([0xFF, 0xFE, 0x41, 0])?.reason == .otherKind("text in UTF-16"))
    }

    @Test func theWrongByteIsNamed() {
        let refusal = refusal(Array("One\r\nTéo ".utf8) + [0xFF] + Array(" x\n".utf8))
        #expect(refusal == NotASavedPage(reason: .notUTF8, place: Text.SourceLocation(line: 2, column: 5, length: 1)))
    }

    @Test func aByteOrderMarkIsNoHarm() throws {
        #expect(try galleyIntake("\u{FEFF}" + CaptureText().string).findings.isEmpty)
    }

    /// Names are compared with each other; a page full of them must not take minutes.
    @Test func hostilePagesTakeNoTime() throws {
        var text = CaptureText()
        let names = (0..<400).map { "N\($0)".map { $0.isNumber ? "x" : String($0) }.joined() }.joined(separator: ",")
        text.head = ["Author: " + names, "Author: " + names, "By Ines Calder"]
        text.text = [String(repeating: "Ines Calder is. ", count: 4_000), String(repeating: "\u{A0}x", count: 5_000)]
        let clock = ContinuousClock()
        var capture: SavedPage?
        let time = try clock.measure { capture = try text.read() }
        #expect(time < .seconds(5))
        #expect(capture?.rules.contains("intake/line-left-out") == true)
        #expect(capture?.rules.count { $0 == "text/odd-space" } == 1_001)
    }
}
