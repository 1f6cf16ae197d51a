import Foundation
import Testing
import Text

/// The digest, held against `sha256sum` on bytes that are put together here once more.
@Suite struct ContentDigestTests {
    @Test func isTheSumOfTheDocumentedBytes() throws {
        let article = try ArticleText(Array("---\r\ntitle: 남북\r\nstate: review\r\n---\r\nBody\r\n".utf8))
        let photo = Array("pixels".utf8)
        let attachments = [
            ContentDigest.Attachment(path: Array("b/가.jpg".utf8), sha256: ContentDigest.sha256(photo)),
            ContentDigest.Attachment(path: [0x62, 0xFF], sha256: ContentDigest.sha256([])),
            ContentDigest.Attachment(path: Array("B.jpg".utf8), sha256: ContentDigest.sha256(photo)),
        ]
        let content = Array("---\r\ntitle: 남북\r\n---\r\nBody\r\n".utf8)
        var bytes = Array("galley-content-1\n".utf8) + Array("\(content.count)\n".utf8) + content
        bytes += Array("\nB.jpg ".utf8) + Array(try sum(photo).utf8)
        bytes += Array("\nb/가.jpg ".utf8) + Array(try sum(photo).utf8)
        bytes += [0x0A, 0x62, 0xFF, 0x20] + Array(try sum([]).utf8)
        let digest = ContentDigest(content: article.content, attachments: attachments)
        #expect(digest.hex == (try sum(bytes)))
        #expect(digest.description == "sha256:" + digest.hex)
        #expect(ContentDigest(digest.description) == digest)
    }

    @Test func aMoveLeavesItAndAWordChangesIt() throws {
        let article = try ArticleText(Array("---\nstate: review # by Hana\ntitle: A\n---\nBody".utf8))
        let digest = ContentDigest(content: article.content, attachments: [])
        let moved = try ArticleText(article.settingState("approved"))
        #expect(ContentDigest(content: moved.content, attachments: []) == digest)
        #expect(ContentDigest(content: moved.content + [0x0A], attachments: []) != digest)
        let file = ContentDigest.Attachment(path: [0x61], sha256: ContentDigest.sha256([]))
        #expect(ContentDigest(content: moved.content, attachments: [file]) != digest)
    }

    @Test(arguments: [
        "", "sha256:", "sha256:" + String(repeating: "A", count: 64), "sha256:" + String(repeating: "a", count: 63),
        String(repeating: "a", count: 64),
        "sha256:" + String(repeating: "g", count: 64), "SHA256:" + String(repeating: "a", count: 64),
        "sha256:" + String(repeating: "a", count: 65),
    ])
    func hasOneSpelling(text: String) {
        #expect(ContentDigest(text) == nil)
    }

    /// What coreutils say.
    private func sum(_ bytes: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sha256sum", "--", file.path]
        process.standardOutput = pipe
        try process.run()
        let output = try #require(try pipe.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        return String(String(decoding: output, as: UTF8.self).prefix(64))
    }
}
