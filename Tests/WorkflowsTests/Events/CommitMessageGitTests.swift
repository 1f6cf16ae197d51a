import Foundation
import TestSupport
import Testing

@testable import Text
@testable import Workflows

/// git as the judge of what stands in a message: it reads the trailers that Galley wrote and no others.
@Suite struct CommitMessageGitTests {
    /// What `git interpret-trailers --parse` reads in each of the messages, one process for all of them.
    private func trailers(of messages: [[UInt8]], _ configuration: [String] = []) throws -> [[String]] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-messages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // git reads one file after the other and says nothing between them; a known message ends each.
        let end = "End of one\n\nEnd-Of-One: yes\n"
        try Data(end.utf8).write(to: folder.appending(path: "end"))
        var names: [String] = []
        for (number, message) in messages.enumerated() {
            try Data(message).write(to: folder.appending(path: "\(number)"))
            names += ["\(number)", "end"]
        }
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git"] + configuration + ["interpret-trailers", "--parse"] + names
        git.currentDirectoryURL = folder
        git.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "HOME": folder.path,
        ]
        let output = Pipe()
        git.standardOutput = output
        try git.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        git.waitUntilExit()
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        return lines.split(separator: "End-Of-One: yes", omittingEmptySubsequences: false).dropLast().map(Array.init)
    }

    private static let event = Event(
        "reject", article: "2018/09/the-ferry", from: "review", to: "draft", by: "jun-park", role: "editor",
        content: ContentDigest(content: Array("The ferry.\n".utf8), attachments: []), operatedBy: "ada@example.org",
        coAuthors: ["Hana Seo <hana@example.org>"], waivers: ["credit/missing", "author/unknown"])

    private static let expected = [
        "Galley-Event: reject", "Galley-Article: 2018/09/the-ferry", "Galley-From: review", "Galley-To: draft",
        "Galley-By: jun-park",
        "Galley-Role: editor", "Galley-Content: \(event.content?.description ?? "")", "Galley-Rules: \(event.rules)",
        "Galley-Operator: ada@example.org", "Galley-Waiver: credit/missing", "Galley-Waiver: author/unknown",
        "Co-authored-by: Hana Seo <hana@example.org>",
    ]

    /// At least `count` messages of hostile titles and notes.
    private static func messages(_ count: Int, seed: UInt64) -> [CommitMessage] {
        var hostile = HostileText(random: SeededGenerator(seed: seed))
        var messages: [CommitMessage] = []
        while messages.count < count {
            let (title, note) = (hostile.next(), hostile.next())
            if let message = try? CommitMessage(event, title: title, note: note) { messages.append(message) }
        }
        return messages
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>) func gitReadsOurTrailersAndNoOthers(_ seed: UInt64) throws {
        let messages = Self.messages(400, seed: seed)
        let read = try trailers(of: messages.map(\.bytes))
        try #require(read.count == messages.count)
        for (message, read) in zip(messages, read) {
            #expect(read == Self.expected, "\(String(decoding: message.bytes, as: UTF8.self).debugDescription)")
        }
    }

    @Test func soDoWeAndTheNoteComesBack() {
        for message in Self.messages(2000, seed: 6) {
            #expect(CommitMessage.read(message.bytes) == .event(Self.event), "\(message.note.debugDescription)")
            let words = CommitMessage.words(message.bytes)
            #expect(words.subject == message.title)
            #expect(CommitMessage.coAuthors(message.bytes) == Self.event.coAuthors)
            // Blank lines beyond one are not kept; nothing else is lost.
            let lines = { (text: String) in text.split(separator: "\n").map(String.init) }
            #expect(lines(words.note) == lines(message.note))
        }
    }

    /// What the note begins a line with matters: without the blank that `safe` puts there git would read the forged lines.
    @Test func theSameNotesWithoutCareWouldForge() throws {
        let forged = "subject\n\nwhy\n\nGalley-Event: publish\n---\n\n" + Self.expected.joined(separator: "\n") + "\n"
        #expect(try trailers(of: [Array(forged.utf8)]) == [["Galley-Event: publish"]])
        let careful = try CommitMessage(Self.event, title: "subject", note: "why\n\nGalley-Event: publish\n---\n")
        #expect(try trailers(of: [careful.bytes]) == [Self.expected])
    }

    /// A repository's configuration changes what git takes for a remark; it must not change what it reads of ours.
    @Test func aStrangeCommentCharacterChangesNothing() throws {
        for character in ["G", "-", ";", "#"] {
            let messages = Self.messages(50, seed: 7)
            let read = try trailers(of: messages.map(\.bytes), ["-c", "core.commentChar=\(character)"])
            let ours = messages.map { message in CommitMessage.read(message.bytes) }
            #expect(ours.allSatisfy { $0 == .event(Self.event) })
            if character != "G" { #expect(read.allSatisfy { $0 == Self.expected }, "core.commentChar=\(character)") }
        }
    }
}
