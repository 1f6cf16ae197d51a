import Foundation
import Testing

@testable import Git

@Suite struct ObjectTests {
    let scratch: ScratchRepository
    init() throws { scratch = try ScratchRepository() }

    @Test func aBlobIsWrittenExactlyAndHasGitsIdentifier() throws {
        try scratch.git("config", "core.autocrlf", "true")
        let bytes = Array("a\r\nb\0c\n".utf8)
        let id = try scratch.repository.writeBlob(bytes)
        #expect(try scratch.git("hash-object", "--stdin", "--no-filters", input: bytes) == id.hex)
        #expect(try Repository.blobID(of: bytes) == id)
        #expect(try scratch.repository.blob(id, limit: 100) == bytes)
        #expect(try scratch.repository.blobSize(id) == bytes.count)
    }

    @Test func theEmptyBlobIsNoSpecialCase() throws {
        let id = try scratch.repository.writeBlob([])
        #expect(id.hex == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
        #expect(try scratch.repository.blob(id, limit: 0) == [])
    }

    @Test func aBlobAboveTheLimitIsNotRead() throws {
        let id = try scratch.repository.writeBlob([UInt8](repeating: 7, count: 1001))
        #expect(try scratch.repository.blob(id, limit: 1000) == nil)
        #expect(try scratch.repository.blob(id, limit: 1001)?.count == 1001)
    }

    @Test func missingAndOtherObjectsAreErrors() throws {
        let tree = try scratch.tree(["a": "a"])
        let missing = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        #expect { try scratch.repository.commit(missing) } throws: { ($0 as? GitError)?.isNotFound == true }
        #expect(throws: GitError.self) { try scratch.repository.commit(tree) }
        #expect(throws: GitError.self) { try scratch.repository.blob(tree, limit: 10) }
        #expect(throws: GitError.self) { try scratch.repository.entries(ofTree: try scratch.repository.writeBlob([1])) }
    }

    @Test func changedBytesUnderAnIdentifierAreFoundOut() throws {
        let id = try scratch.repository.writeBlob(Array("true".utf8))
        let other = try scratch.repository.writeBlob(Array("fake".utf8))
        func file(_ id: ObjectID) -> URL {
            URL(filePath: scratch.path).appending(path: ".git/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
        }
        try FileManager.default.removeItem(at: file(id))
        try FileManager.default.copyItem(at: file(other), to: file(id))
        #expect { try scratch.reopened().blob(id, limit: 10) } throws: { ($0 as? GitError)?.isCorrupt == true }
    }

    @Test func aCommitIsReadAsGitReadsIt() throws {
        let first = try scratch.commit("first\n")
        let second = try scratch.commit("second\n\nNote.\n", parents: [first], time: 1_700_000_000)
        let read = try scratch.repository.commit(second)
        #expect(read.parents == [first])
        #expect(read.committer == ScratchRepository.person(1_700_000_000))
        let shown = try scratch.git("log", "-1", "--date=raw", "--format=%T %an <%ae> %ad", second.hex)
        #expect(shown == "\(read.tree) Seo Hana <hana@example.org> 1700000000 +0900")
        #expect(String(decoding: read.message, as: UTF8.self) == "second\n\nNote.\n")
        #expect(!read.isSigned)
        #expect(try scratch.git("fsck", "--strict", "--no-dangling") == "")
    }

    @Test(arguments: [
        "author A <a@b> 5 +0130", "author  <> 5 +0000", "author A <a> b> 7 -0230", "author A 5 +0000", "author A <a@b>",
        "author A <a@b> x", "author A <a@b> 99999999999999999999 +0000",
    ])
    func aDamagedSignatureLineIsReadWithoutFault(_ line: String) throws {
        let text = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n\(line)\ncommitter C <c@d> 9 +0000\n\nm\n"
        let hex = try scratch.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", input: Array(text.utf8))
        let commit = try scratch.repository.commit(try #require(ObjectID(hex: hex)))
        #expect(commit.committer == Signature(name: "C", email: "c@d", time: 9, offset: 0))
        if line.contains("0130") { #expect(commit.author.offset == 90) }
        if line.contains("0230") { #expect(commit.author == Signature(name: "A", email: "a", time: 7, offset: -150)) }
    }

    @Test(arguments: ["", "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904", "tree x\n\n", "author A <a> 1 +0000\n"])
    func whatIsNoCommitIsAnError(_ text: String) throws {
        let hex = try scratch.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", input: Array(text.utf8))
        #expect(throws: GitError.self) { try scratch.repository.commit(try #require(ObjectID(hex: hex))) }
    }

    @Test func bytesThatAreNotUTF8AndHeadersInAMessageStayInTheMessage() throws {
        let message: [UInt8] = Array("title\n\ngpgsig not really\n".utf8) + [0xFF, 0xFE, 0x0A]
        let person = ScratchRepository.person()
        let id = try scratch.repository.writeCommit(
            CommitDraft(tree: try scratch.tree([:]), parents: [], author: person, committer: person, message: message))
        #expect(try scratch.repository.commit(id).message == message)
        #expect(try !scratch.repository.commit(id).isSigned)
    }

    @Test func aReplacementIsNotObeyed() throws {
        let real = try scratch.commit("real\n")
        let forged = try scratch.commit("forged\n")
        try scratch.git("replace", real.hex, forged.hex)
        #expect(try scratch.git("log", "-1", "--format=%s", real.hex) == "forged")
        #expect(try scratch.reopened().commit(real).message == Array("real\n".utf8))
    }
}
