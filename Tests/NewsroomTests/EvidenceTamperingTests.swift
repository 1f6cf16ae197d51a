import Foundation
import Testing
import Workflows

@testable import Newsroom

/// Archives that somebody changed, with sums that fit again: each is found out, with what and where.
@Suite struct EvidenceTamperingTests {
    let archive: TrialArchive
    init() throws { archive = try TrialArchive() }

    private func faults(_ change: (inout [TrialArchive.File]) throws -> Void) throws -> [EvidenceFault] {
        try archive.tamper(change)
        return try archive.open().faults
    }

    @Test func nothingChangedIsNothingFound() throws {
        #expect(try faults { _ in } == [])
        #expect(try archive.bytes() == TrialArchive.sample.get())
    }

    @Test(
        arguments: [
            ("Ida Lund", "Eva Lund", "events.json", 5), ("approved", "rejected", "article.json", nil),
            ("seven", "eight", "texts/0006-save.md", 8),
            ("seven", "eight", "diffs/0006-save.txt", nil), ("[editor]", "[author]", "policy/1/masthead.yml", 4),
            ("taken out", "put in", "index.html", nil), ("galley audit open", "galley audit open x", "README.txt", nil),
            ("depth: 3", "depth: 4", "files/", 1),
        ] as [(String, String, String, Int?)]) func anEditedFile(_ old: String, _ new: String, _ name: String, _ line: Int?)
        throws
    {
        var full = name
        let found = try faults { files in
            if name.hasSuffix("/") {
                full = String(try #require(files.first { $0.name.hasPrefix("evidence/\(name)") }).name.dropFirst(9))
            }
            let from = name == "article.json" ? "Harbour" : old
            try files.replace(from, with: name == "article.json" ? "Haven" : new, in: full)
        }
        try #require(found.count == 1)
        guard case .differs("evidence/" + full, let at) = found[0] else { throw NotThat(fault: found[0]) }
        if let line { #expect(at == line) } else { #expect(at != nil) }
    }

    struct NotThat: Error {
        let fault: EvidenceFault
    }

    @Test func aFileMore() throws {
        let found = try faults {
            $0.append(TrialArchive.File(name: "evidence/texts/0099-approve.md", time: 0, bytes: Array("x".utf8)))
        }
        #expect(found == [.added(file: "evidence/texts/0099-approve.md")])
    }

    @Test(arguments: ["diffs/0006-save.txt", "events.json", "index.html", "policy/1/galley.yml", "texts/0001-save.md"])
    func aFileLess(_ name: String) throws {
        let found = try faults { files in files.removeAll { $0.name == "evidence/\(name)" } }
        #expect(found == [.missing(file: "evidence/\(name)")])
    }

    @Test(arguments: ["article.json", "history.bundle"]) func aFileLessWithoutWhichNothingCanBeSaid(_ name: String) throws {
        try archive.tamper { files in files.removeAll { $0.name == "evidence/\(name)" } }
        #expect(throws: Refusal.notEvidence(path: archive.path, why: "evidence/\(name) is missing")) { try archive.open() }
    }

    @Test func anotherTime() throws {
        let found = try faults { $0[0].time += 1 }
        #expect(found == [.time(file: "evidence/README.txt")])
    }

    @Test func anotherArticleOfTheSameHistoryIsNone() throws {
        try archive.tamper { try $0.replace("2018/09/the-ferry", with: "2018/09/the-other", in: "article.json") }
        #expect(throws: Refusal.notEvidence(path: archive.path, why: "its history has no article 2018/09/the-other")) {
            try archive.open()
        }
    }

    @Test func aLaterFormatIsNotGuessedAt() throws {
        try archive.tamper { try $0.replace("galley-evidence-2", with: "galley-evidence-3", in: "article.json") }
        #expect(throws: Refusal.self) { try archive.open() }
    }

    @Test func sumsThatDoNotFit() throws {
        try archive.write(TrialArchive.sample.get())
        var bytes = try archive.bytes()
        let text = try #require(bytes.firstRange(of: Array("Nobody saw it.".utf8)))
        bytes[text.lowerBound] = UInt8(ascii: "n")
        try archive.write(bytes)
        let faults = try archive.open().faults
        #expect(
            faults.contains(.sum(file: "evidence/events.json")) || faults.contains { if case .sum = $0 { true } else { false } })
    }

    /// A history with an object that no commit knows, smuggled in beside it.
    @Test func objectsThatBelongToNoCommit() throws {
        let found = try faults { files in
            let bundle = archive.folder.appending(path: "history.bundle")
            try Data(try files["history.bundle"].bytes).write(to: bundle)
            let ending = try ScratchProcess.run(
                [
                    "/bin/sh", "-c",
                    """
                    set -e
                    git clone -q --bare history.bundle h && cd h
                    { git rev-list --objects HEAD | cut -c 1-40; echo stray | git hash-object -w --stdin; } > ../list
                    { printf '# v2 git bundle\\n%s HEAD\\n%s refs/heads/main\\n\\n' $(git rev-parse HEAD HEAD); git pack-objects -q --stdout < ../list; } > ../new
                    """,
                ], in: archive.folder.path())
            try #require(ending.status == 0, "\(ending.error)")
            let index = try #require(files.firstIndex { $0.name == "evidence/history.bundle" })
            files[index].bytes = [UInt8](try Data(contentsOf: archive.folder.appending(path: "new")))
        }
        #expect(found == [.stray(objects: 1)])
    }

    /// The whole history written anew, with another name in it: every file that tells of it says something else.
    @Test func anotherHistory() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at noon."))
        let other = try TrialArchive()
        _ = try desk.desk().exportEvidence(of: "the-ferry", to: other.path, replaces: false)
        var reader = try EvidenceContents.reader(other.path)
        while let header = try reader.next(), header.name != EvidenceFiles.bundle {}
        let bundle = try reader.content(limit: 1 << 24)
        let found = try faults { files in
            let index = try #require(files.firstIndex { $0.name == "evidence/history.bundle" })
            files[index].bytes = bundle
        }
        #expect(found.contains(.differs(file: "evidence/article.json", line: 1)))
        #expect(found.contains(.differs(file: "evidence/events.json", line: 2)))
    }

    /// A flipped bit anywhere is a refusal or a fault, and never a crash.
    @Test func aFlippedBitAnywhere() throws {
        let bytes = try TrialArchive.sample.get()
        var random = SystemRandomNumberGenerator()
        let step = 499
        for start in stride(from: 0, to: bytes.count - step, by: step) {
            let index = start + Int.random(in: 0..<step, using: &random)
            var bad = bytes
            bad[index] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
            try archive.write(bad)
            do {
                #expect(try !archive.open().faults.isEmpty, "byte \(index)")
            } catch let refusal as Refusal {
                #expect(refusal.kind == .broken, "byte \(index)")
            }
        }
    }

    @Test func anEndTooEarlyIsARefusal() throws {
        let bytes = try TrialArchive.sample.get()
        for count in stride(from: 0, to: bytes.count, by: 997) {
            try archive.write(Array(bytes.prefix(count)))
            let refusal = #expect(throws: Refusal.self, "\(count) bytes") { try archive.open() }
            #expect(refusal?.kind == .broken)
        }
        try archive.write(bytes + [0])
        #expect(throws: Refusal.self) { try archive.open() }
    }

    @Test func whatIsNoArchiveIsARefusal() throws {
        #expect(throws: Refusal.noSuchFile(archive.path)) { try archive.open() }
        for text in ["", "hello", String(repeating: "\0", count: 1024)] {
            try archive.write(Array(text.utf8))
            let refusal = #expect(throws: Refusal.self) { try archive.open() }
            #expect(refusal?.kind == .broken)
        }
    }
}
