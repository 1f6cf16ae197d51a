import Foundation
import Testing
import Text

@testable import Git
@testable import Newsroom

/// An archive of evidence in a scratch folder, to be tampered with.
final class TrialArchive {
    struct File {
        var name: String
        var time: Int64
        var bytes: [UInt8]
    }

    let folder = FileManager.default.temporaryDirectory.appending(path: "galley-evidence-test-\(UUID().uuidString)")
    var path: String { folder.appending(path: "ferry.tar").path() }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    /// One archive of a whole story, made once.
    static let sample: Result<[UInt8], any Error> = Result {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six.\n\nNobody saw it.", title: "'The <i>Ferry</i>'"))
        try desk.bringOut()
        try desk.move("revise", by: "hana-seo", note: "A reader wrote.")
        try desk.write("depth: 3\n", at: "articles/2018/09/the-ferry/chart.TXT")
        try desk.save(
            TrialDesk.text(
                "The ferry left at seven.\n\nNobody saw it.",
                more: "corrections:\n  - {date: 2018-09-08, note: It left at seven.}\n"))
        try desk.bringOut()
        let archive = try TrialArchive()
        _ = try desk.desk().exportEvidence(of: "the-ferry", to: archive.path, replaces: false)
        return try archive.bytes()
    }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
    func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

    func open() throws -> OpenedEvidence {
        try Publication.openEvidence(
            at: path, scratch: folder.path(), trust: [],
            context: Context(now: 0, environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]))
    }

    /// The sample with its files changed, and with sums that fit again.
    func tamper(_ change: (inout [File]) throws -> Void) throws {
        try write(Self.sample.get())
        var reader = try EvidenceContents.reader(path)
        var files: [File] = []
        while let header = try reader.next() {
            files.append(File(name: header.name, time: header.time, bytes: try reader.content(limit: 1 << 24)))
        }
        var sums = files.removeLast()
        try change(&files)
        files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        sums.bytes = EvidenceFiles.sums(files.map { ($0.name, SHA256Stream.of($0.bytes)) })
        let draft = try FileDraft(path: path)
        var tar = TarWriter(draft)
        for file in files + [sums] { try tar.add(file.name, time: file.time, file.bytes) }
        try tar.end()
        _ = try draft.keep(replacing: true)
    }
}

extension [TrialArchive.File] {
    /// The file of this name, below `evidence/`.
    subscript(name: String) -> TrialArchive.File {
        get throws { try #require(first { $0.name == "evidence/\(name)" }) }
    }

    mutating func replace(_ old: String, with new: String, in name: String) throws {
        let index = try #require(firstIndex { $0.name == "evidence/\(name)" })
        let text = String(decoding: self[index].bytes, as: UTF8.self)
        try #require(text.contains(old))
        self[index].bytes = [UInt8](text.replacing(old, with: new).utf8)
    }
}
