import Testing

@testable import Editorial

@Suite struct TextFuzzTests {
    private static let pieces = [
        "The views expressed", " here", " are", " the author’s", " authors'", " author(s)", " alone", ". ", " not necessarily",
        " those of",
        " the", " ECB", " his or her own", "이 글은", " 필자의", " 필자들의", " 개인적인", " 견해", "입니다.", "\u{1112}\u{1161}", "(", ")", "’",
        "'", "“",
        "U.S. ", "\n", "\n\n", "\u{A0}", "\u{200D}", "e\u{301}", "🏳️‍🌈", "{>>", "<<}", "{++", "++}", "{--", "--}", "{~~", "~>",
        "~~}", "{==", "==}", "`", "``",
        "```\n", "~~~\n", "    ", "- ", "1. ", "> ", "[", "](", "]: ", "![", "<img src=\"", "\\", "{", "}", "\0", "\u{FEFF}", "a",
        "\r\n", "#",
    ]

    private func text(_ random: inout SeededGenerator) -> String {
        // Now and then the same few pieces many times over: what searches again and again would show.
        let isLong = random.chance(200)
        let choices = isLong ? (0..<3).map { _ in random.pick(Self.pieces) } : Self.pieces
        return (0..<Int.random(in: 0...(isLong ? 300 : 14), using: &random)).map { _ in random.pick(choices) }.joined()
    }

    /// The shortest of three times: other processes may take the processor away once.
    private func time(_ work: () -> Void) -> Duration {
        let clock = ContinuousClock()
        let first = clock.measure(work)
        return first < .milliseconds(10) ? first : min(first, clock.measure(work), clock.measure(work))
    }

    @Test func everyTextHasAnAnswerAtOnce() {
        var random = SeededGenerator(seed: 20_180_907)
        var (marks, statements, misfits) = (0, 0, 0)
        for _ in 0..<100_000 {
            let text = text(&random)
            let bytes = Array(text.utf8)
            var reading = DisclaimerReading("")
            var found: [CriticMark] = []
            let read = time { reading = DisclaimerReading(text) }
            let marked = time { found = CriticMark.all(in: MarkdownCode.blanked(bytes), limit: 200) }
            let linked = time { _ = MarkdownLink.all(in: bytes) }
            if max(read, marked, linked) >= .milliseconds(10) {
                Issue.record("\(read), \(marked), \(linked) for \(text.debugDescription)")
            }
            if reading.statesViews { statements += 1 }
            marks += found.count
            let isInOrder = zip(found, found.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
            if !isInOrder || found.contains(where: { $0.range.upperBound > bytes.count }) {
                Issue.record("marks overlap in \(text.debugDescription)")
            }
            for count in [1, 2] where !reading.misfits(authors: count).isEmpty {
                misfits += 1
                let corrected = reading.corrected(authors: count)
                if !DisclaimerReading(corrected).misfits(authors: count).isEmpty {
                    Issue.record("\(text.debugDescription) is corrected to \(corrected.debugDescription) for \(count)")
                }
            }
        }
        #expect(marks > 10_000)
        #expect(statements > 1_000)
        #expect(misfits > 500)
    }
}
