import Foundation
import Testing

@testable import Git

@Suite final class FileDraftTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "galley-draft-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    private var path: String { folder.appending(path: "out.tar").path() }
    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path()) }

    @Test func itIsThereWholeOrNotAtAll() throws {
        do {
            let draft = try FileDraft(path: path)
            try draft.append(Array("hello, ".utf8))
            #expect(!FileDraft.isTaken(path))
        }
        #expect(try names().isEmpty)
        let draft = try FileDraft(path: path)
        try draft.append(Array("____o, world".utf8))
        try draft.overwrite(Array("hell".utf8), at: 0)
        #expect(try draft.keep(replacing: false))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "hello, world")
        #expect(try names() == ["out.tar"])
    }

    @Test func whatStandsThereIsReplacedOnlyWhenAsked() throws {
        try Data("old".utf8).write(to: URL(filePath: path))
        do {
            let draft = try FileDraft(path: path)
            try draft.append(Array("new".utf8))
            #expect(try draft.keep(replacing: false) == false)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        let draft = try FileDraft(path: path)
        try draft.append(Array("new".utf8))
        #expect(try draft.keep(replacing: true))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        #expect(try names() == ["out.tar"])
    }

    @Test(arguments: ["nowhere/out.tar", "", "a/", ".."]) func placesThatCannotBe(_ name: String) throws {
        #expect(throws: FileError.self) { try FileDraft(path: folder.path() + "/" + name) }
        #expect(try names().isEmpty)
    }
}
