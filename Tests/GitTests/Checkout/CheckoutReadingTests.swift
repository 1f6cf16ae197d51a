import Foundation
import Testing

@testable import Git

@Suite struct CheckoutReadingTests {
    @Test func `files are told apart`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let checkout = scratch.checkout
        #expect(try checkout.file(at: "top.md", limit: 4) == .regular(bytes: Array("top\n".utf8), executable: false))
        #expect(try checkout.file(at: "top.md", limit: 3) == .tooLarge(size: 4))
        #expect(try checkout.file(at: "articles", limit: 3) == .folder)
        #expect(try checkout.file(at: "none/x", limit: 3) == .missing)
        #expect(try checkout.file(at: "top.md/x", limit: 3) == .missing)
        mkfifo(scratch.root + "/pipe", 0o600)
        #expect(try checkout.file(at: "pipe", limit: 3) == .other)
        symlink("top.md", scratch.root + "/link")
        #expect(try checkout.file(at: "link", limit: 3) == .symbolicLink)
        for path in ["../x", "a/../b", "/etc/passwd", "", "a//b", ".git/config", "x/.GIT/y", "a\0b"] {
            #expect(throws: FileError.self) { try checkout.file(at: path, limit: 3) }
        }
        let listed = try checkout.files(under: "").map { String(decoding: $0.path, as: UTF8.self) }
        #expect(listed == [".git", "articles/2018/09/one.md", "articles/2018/09/two.md", "link", "pipe", "top.md"])
        #expect(try checkout.files(under: "articles/2018").map(\.size) == [4, 4])
        #expect(try checkout.files(under: "none") == [])
    }

    @Test func `a written file keeps its permissions and leaves no draft`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        chmod(scratch.root + "/top.md", 0o755)
        try scratch.checkout.write(Array("x\n".utf8), at: "top.md")
        try scratch.checkout.write(Array("y\n".utf8), at: "a/b/c.md")
        #expect(try scratch.checkout.file(at: "top.md", limit: 9) == .regular(bytes: Array("x\n".utf8), executable: true))
        #expect(scratch.text("a/b/c.md") == "y\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.gitDirectory + "/galley") == [])
        #expect(throws: FileError(operation: "write", path: "a/b", code: EISDIR)) { try scratch.checkout.write([], at: "a/b") }
    }

    @Test(arguments: ["2", "4"]) func `entries are read as git lists them`(version: String) throws {
        let long = "long/" + String(repeating: "x", count: 200)
        let scratch = try CheckoutScratch(["a.md": "a\n", "b/c.md": "c\n", "b-d.md": "d\n", long: "l\n"])
        defer { scratch.remove() }
        try scratch.git("update-index", "--index-version", version)
        try scratch.git("update-index", "--skip-worktree", "a.md")
        try scratch.git("update-index", "--assume-unchanged", "b/c.md")
        try scratch.write("e\n", "e.md")
        try scratch.git("add", "-N", "e.md")
        let checkout = scratch.checkout
        let entries = try checkout.indexEntries(under: "")
        let lines = entries.map { "100644 \($0.id) \($0.stage)\t\(String(decoding: $0.path, as: UTF8.self))\n" }
        #expect(lines.joined() == (try scratch.git("ls-files", "--stage")))
        #expect(entries.filter(\.skipWorktree).map(\.path) == [Array("a.md".utf8)])
        #expect(entries.filter(\.assumeUnchanged).map(\.path) == [Array("b/c.md".utf8)])
        #expect(try checkout.indexEntry(at: "e.md")?.intentToAdd == true)
        #expect(try checkout.indexEntry(at: "b") == nil)
        #expect(try checkout.indexEntries(under: "b").count == 1)
        #expect(try scratch.land(["e.md": "e\n"], onDisk: ["e.md": "e\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test func `a conflict is seen, and a missing index is an empty one`() throws {
        let scratch = try CheckoutScratch(["a.md": "a\n"])
        defer { scratch.remove() }
        let blob = try scratch.git("rev-parse", "HEAD:a.md").trimmingCharacters(in: .newlines)
        let zero = ObjectID.zero.hex
        try scratch.git(
            "update-index", "--index-info", input: "0 \(zero)\ta.md\n100644 \(blob) 2\ta.md\n100644 \(blob) 3\ta.md\n")
        #expect(try scratch.checkout.indexEntry(at: "a.md")?.isConflicted == true)
        #expect(try scratch.land(["a.md": "A\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
        try FileManager.default.removeItem(atPath: scratch.gitDirectory + "/index")
        #expect(try scratch.checkout.indexEntries(under: "") == [])
        #expect(try scratch.land(["a.md": "B\n", "b.md": "b\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test func `a damaged index is an error wherever it is cut`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        try scratch.git("write-tree")
        for version in ["2", "4"] {
            try scratch.git("update-index", "--index-version", version)
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.gitDirectory + "/index")))
            for length in 0..<bytes.count - 20 {
                let cut = Array(bytes[..<length]) + [UInt8](repeating: 7, count: 20)
                guard let index = try? IndexFile(cut, stamp: nil), let end = try? index.locate([]).entriesEnd else { continue }
                _ = try? index.extensions(from: end, edited: [Array("a/b".utf8)], orderKept: false, newEntriesEnd: end)
            }
            var generator = SystemRandomNumberGenerator()
            for _ in 0..<5_000 {
                var wrong = bytes
                for _ in 0..<3 {
                    wrong[Int.random(in: 8..<wrong.count, using: &generator)] = .random(in: 0...255, using: &generator)
                }
                guard var index = try? IndexFile(wrong, stamp: nil) else { continue }
                _ = try? IndexDraft(&index, [IndexEdit(path: Array("articles/2018/09/x".utf8), wanted: nil)])
                _ = try? IndexDraft(
                    &index,
                    [IndexEdit(path: Array("top.md".utf8), wanted: .init(id: .zero, stat: IndexStat(nil, mode: 0o100644)))])
            }
        }
    }

    @Test func `one lock at a time, and none is left by the dead`() async throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let path = scratch.gitDirectory + "/galley/lock"
        /// Whether the lock could be had; held while `body` runs.
        func isFree(_ body: () throws -> Void = {}) throws -> Bool {
            guard let lock = try FileLock.acquire(path, waiting: 0.02) else { return false }
            try body()
            _ = consume lock
            return true
        }
        var isFreeMeanwhile = true
        #expect(try isFree { isFreeMeanwhile = try isFree() })
        #expect(!isFreeMeanwhile)
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let lock = try FileLock.acquire(path, waiting: 0)
            kill(getpid(), SIGKILL)
            _ = consume lock
        }
        #expect(try isFree())
    }
}
