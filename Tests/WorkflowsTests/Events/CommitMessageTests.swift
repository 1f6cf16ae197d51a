import Testing

@testable import Text
@testable import Workflows

@Suite struct CommitMessageTests {
    private let event = Event("submit", article: "2018/09/the-ferry", from: "draft", to: "review", by: "hana-seo", role: "author")

    private func reading(_ lines: String...) -> CommitMessage.Reading {
        CommitMessage.read(Array(lines.joined(separator: "\n").utf8))
    }

    @Test func theWholeMessage() throws {
        let message = try CommitMessage(event, title: "The Ferry", note: "At last.\n\nSee the tide tables.")
        #expect(
            String(decoding: message.bytes, as: UTF8.self) == """
                submit: The Ferry

                At last.

                See the tide tables.

                Galley-Event: submit
                Galley-Article: 2018/09/the-ferry
                Galley-From: draft
                Galley-To: review
                Galley-By: hana-seo
                Galley-Role: author
                Galley-Rules: \(RuleSet.current.rawValue)

                """)
        #expect(CommitMessage.read(message.bytes) == .event(event))
        #expect(CommitMessage.words(message.bytes).note == "At last.\n\nSee the tide tables.")
    }

    @Test func whatOthersWriteIsPlain() {
        #expect(reading("Fix a typo") == .plain)
        #expect(reading("Fix a typo", "", "Signed-off-by: Eve <eve@example.org>") == .plain)
        #expect(reading("") == .plain)
        #expect(CommitMessage.read([0xFF, 0xFE]) == .plain)
        #expect(CommitMessage.words(Array("Fix a typo\nat once\n\nBecause.\n\nTwice.\n".utf8)).note == "Because.\n\nTwice.\n")
    }

    @Test func whatGalleyNeverWritesIsMalformed() {
        let rest = ["Galley-Article: 2018/09/x", "Galley-By: hana-seo", "Galley-Rules: 1"]
        #expect(reading("x", "", "Galley-Event: submit", rest[0], rest[1]) == .malformed, "no rules")
        #expect(reading("x", "", "Galley-Event: submit", rest[0], rest[2]) == .malformed, "nobody")
        #expect(reading("x", "", "Galley-Event: submit", "Galley-Event: publish", rest[1], rest[2]) == .malformed, "two events")
        #expect(
            reading("x", "", "Galley-Event: submit", "GALLEY-EVENT: publish", rest[1], rest[2]) == .malformed,
            "two, in other letters")
        #expect(reading("x", "", "Galley-Event: Sub Mit", rest[1], rest[2]) == .malformed, "no name")
        #expect(reading("x", "", "Galley-Event: submit", "Galley-By: Hana Seo", rest[2]) == .malformed, "no id")
        #expect(reading("x", "", "Galley-Event: submit", rest[1], "Galley-Rules: some") == .malformed, "no number")
        #expect(
            reading("x", "", "Galley-Event: submit", rest[1], rest[2], "Galley-Content: sha256:12") == .malformed, "no digest")
        #expect(reading("x", "", "Galley-Event: submit", rest[1], rest[2], "and words") == .malformed, "no trailers")
        #expect(reading("Galley-Event: submit", "", "words") == .malformed, "in the subject only")
        #expect(reading("x", "Galley-Event: submit", rest[1], rest[2]) == .malformed, "not in a paragraph of its own")
        #expect(
            CommitMessage.read(Array("x\n\nGalley-Event: submit\nGalley-By: a\nGalley-Rules: 1\n".utf8) + [0xFF]) == .malformed)
    }

    @Test func trailersStandInTheLastParagraphAndNowhereElse() {
        let ours = "Galley-Event: submit\nGalley-By: hana-seo\nGalley-Rules: 1\n"
        let event = Event("submit", by: "hana-seo", rules: 1)
        #expect(CommitMessage.read(Array("x\n\nwords\n\n\(ours)".utf8)) == .event(event))
        #expect(CommitMessage.read(Array("x\n\n Galley-Event: publish\n\n\(ours)".utf8)) == .event(event))
        #expect(CommitMessage.read(Array("x\n\nGalley-Event: publish\n\n\(ours)".utf8)) == .malformed)
        #expect(CommitMessage.read(Array("x\n\n\(ours)\nwords\n".utf8)) == .malformed)
    }

    @Test func unknownTrailersOfOthersAreNoHarm() {
        let read = reading("x", "", "Galley-Event: submit", "Galley-By: hana-seo", "Galley-Rules: 1", "Reviewed-in: HR-7")
        #expect(read == .event(Event("submit", by: "hana-seo", rules: 1)))
    }
}
