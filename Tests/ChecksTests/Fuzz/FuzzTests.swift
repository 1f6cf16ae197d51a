import Foundation
import TestSupport
import Testing

/// Every reader of foreign text answers whatever it is given, soon.
///
/// `GALLEY_FUZZ=100000` gives each reader that many strings instead of a few thousand. An optimised build (`swift test -c release
/// -Xswiftc -enable-testing --filter FuzzTests`) holds each answer to 10 ms; without optimisation, beside other tests, a clock says
/// little, so there only the growth with the length of the text is looked at.
@Suite(.serialized) struct FuzzTests {
    private static let count = ProcessInfo.processInfo.environment["GALLEY_FUZZ"].flatMap { Int($0) } ?? 5_000

    @Test(arguments: HostileStrings.Reader.allCases)
    func everyTextHasAnAnswer(_ reader: HostileStrings.Reader) {
        var strings = HostileStrings(for: reader)
        var longest = 0
        for _ in 0..<Self.count {
            let text = strings.next()
            longest = max(longest, text.unicodeScalars.count)
            var objection: String?
            let time = ProcessorTime.measure { objection = Readers.objection(reader, to: text) }
            if let objection { Issue.record("\(objection): \(text.debugDescription)") }
            #if !DEBUG
                if time >= .milliseconds(10) { Issue.record("\(time) for \(text.debugDescription)") }
            #else
                _ = time
            #endif
        }
        #expect(longest > 1_000)
    }

    private static let repeated: [(HostileStrings.Reader, String)] = [
        (.disclaimer, "The views are the author’s. "), (.disclaimer, "not "), (.disclaimer, "author(s) or "),
        (.disclaimer, "필자들의 견해 "),
        (.disclaimer, "(\"“"), (.disclaimer, "U.S. "), (.marks, "{>>"), (.marks, "{--}"), (.marks, "`"), (.marks, "`` ` "),
        (.marks, "[a]("), (.marks, "]("), (.marks, "<img src=\""), (.marks, "{++a++}"), (.marks, "~~~\n"), (.marks, "[[["),
        (.frontMatter, "a: b\n"), (.frontMatter, "- "), (.frontMatter, "[a,"), (.frontMatter, "\"a\" "),
        (.frontMatter, "# state: x\n"),
    ]

    /// Four times the text takes about four times as long: sixteen times would be a search that begins again and again.
    @Test(arguments: repeated.indices) func timeGrowsWithTheText(_ index: Int) {
        let (reader, piece) = Self.repeated[index]
        func time(_ length: Int) -> Duration {
            var text = String(
                String(repeating: piece, count: length / piece.unicodeScalars.count + 1).unicodeScalars.prefix(length))
            if reader == .frontMatter { text = "---\nstate: draft\nx: \(text)\n---\n" }
            return (0..<3).map { _ in ProcessorTime.measure { _ = Readers.objection(reader, to: text) } }.min() ?? .zero
        }
        let (short, long) = (time(4_000), time(16_000))
        #expect(long < short * 10 + .milliseconds(30), "\(piece.debugDescription): \(short), then \(long)")
    }
}
