import Foundation
import Testing
import Text

@testable import Newsroom

/// Archives that were made when `galley-evidence-1` was the format, and lie in `Archives/` as they were.
@Suite struct EvidenceFormatTests {
    let archive: TrialArchive
    init() throws { archive = try TrialArchive() }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Archives")

    private func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Self.folder.appending(path: name + ".tar")))
    }

    @Test(arguments: [("format-1-life", false), ("format-1-sound", true)])
    func anArchiveOfTheFirstFormatIsOpened(_ name: String, isSound: Bool) throws {
        try archive.write(bytes(name))
        let opened = try archive.open()
        #expect(opened.faults == [])
        #expect(opened.isSound == isSound)
        #expect(opened.article.description == "2018/09/the-ferry-that-left")
        // Its history has messages in EUC-KR, which that format did not decode.
        let events = try #require(try archive.file("events.json"))
        #expect(events.contains("\u{FFFD}"))
    }

    @Test func theSameHistoryIsDecodedInTheSecondFormat() throws {
        try archive.write(bytes("format-1-life"))
        let history = try #require(try EvidenceContents(archive.path, scratch: archive.folder.path() + "/history").history)
        let publication = Publication(
            repository: history.repository, context: Context(now: 0, environment: [:]))
        try archive.remove()
        _ = try publication.exportEvidence(of: "the-ferry-that-left", to: archive.path, replaces: false)
        let events = try #require(try archive.file("events.json"))
        #expect(events.contains(#""subject":"저작권을 미리 확인해야 한다""#))
        #expect(events.contains(#""subject":"Café au lait, dit José""#))
        #expect(events.contains(#""name":"José Núñez""#))
        // These bytes are none of the encoding that the commit names; git shows them as they are.
        #expect(events.contains("\"subject\":\"cannot be \u{FFFD}\u{FFFD} decoded\""))
        #expect(try #require(try archive.file("article.json")).contains(#""format":"galley-evidence-2""#))
        #expect(try archive.open().faults == [])
    }

    @Test func anArchiveThatClaimsTheOtherFormatIsFound() throws {
        try archive.write(bytes("format-1-life"))
        var bytes = try archive.bytes()
        let place = try #require(bytes.firstRange(of: Array("galley-evidence-1".utf8)))
        bytes[place.upperBound - 1] = UInt8(ascii: "2")
        try archive.write(bytes)
        #expect(
            try archive.open().faults.contains { if case .differs(file: "evidence/events.json", _) = $0 { true } else { false } })
        bytes[place.upperBound - 1] = UInt8(ascii: "3")
        try archive.write(bytes)
        #expect(throws: (any Error).self) { try archive.open() }
    }
}

extension TrialArchive {
    /// The text of a file in the archive; nil where there is none.
    func file(_ name: String) throws -> String? {
        var reader = try EvidenceContents.reader(path)
        while let header = try reader.next() {
            if header.name == "evidence/\(name)" { return String(decoding: try reader.content(limit: 1 << 24), as: UTF8.self) }
        }
        return nil
    }

    func remove() throws { try FileManager.default.removeItem(atPath: path) }
}
