import Foundation
import Testing

@testable import Git

@Suite struct CheckoutCommitTests {
    private static let setUps: [String: [[String]]] = [
        "version 2": [["update-index", "--index-version", "2"]],
        "version 3": [["update-index", "--skip-worktree", "top.md"]],
        "version 4": [["update-index", "--index-version", "4"]],
        "untracked cache": [["config", "core.untrackedCache", "true"], ["update-index", "--untracked-cache"], ["status"]],
        "end mark and offsets": [
            ["config", "index.threads", "2"], ["update-index", "--index-version", "4", "--force-write-index"],
        ],
        "valid cache tree": [["read-tree", "HEAD"], ["update-index", "--refresh"], ["write-tree"]],
    ]

    @Test(arguments: setUps.keys.sorted())
    func `replacing, adding and removing leaves nothing for git to say`(name: String) throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        for arguments in Self.setUps[name] ?? [] {
            _ = try ChildProcess(program: "git", arguments: ["-C", scratch.root] + arguments, environment: scratch.environment)
                .run()
        }
        let checkout = scratch.checkout
        let moves: [[String: String?]] = [
            ["articles/2018/09/one.md": "changed\n"],
            ["articles/2018/10/new.md": "new\n", "articles/2018/09/aaa.md": "a\n", "zz.md": "z\n"],
            ["articles/2018/09/two.md": nil],
            ["articles/2018/10/new.md": nil, "articles/2018/09/one.md": "again\n", "articles/2018/09/one/photo.txt": "p\n"],
            ["articles/2018/09/one/photo.txt": nil, "articles/2018/09/aaa.md": nil, "articles/2018/09/one.md": nil],
        ]
        for move in moves {
            #expect(try scratch.land(move, with: checkout) == .landed(leftAlone: []))
            #expect(try scratch.complaints() == [])
            for (path, text) in move { #expect(scratch.text(path) == text) }
        }
        #expect(!scratch.exists(scratch.root + "/articles"))
    }

    @Test func `an entry agrees with the file so that git need not read it`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        _ = try scratch.land(["top.md": "changed\n"])
        let debug = try scratch.git("ls-files", "--stage", "--debug", "top.md")
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.root + "/top.md")
        #expect(debug.contains("size: 8\t"))
        #expect(debug.contains("ino: \(attributes[.systemFileNumber] as? Int ?? 0)"))
        #expect(try scratch.git("diff-files").isEmpty)
    }

    @Test func `a file changed in the index's own second is still seen as changed`() throws {
        let scratch = try CheckoutScratch(["a.md": "aaaa\n", "b.md": "bbbb\n"])
        defer { scratch.remove() }
        // The index is refreshed, then a file changes within the same tick and keeps its size.
        try scratch.write("AAAA\n", "a.md")
        let index = scratch.gitDirectory + "/index"
        try scratch.git("update-index", "--index-version", "4")
        var times = stat()
        stat(index, &times)
        let file = scratch.root + "/a.md"
        try scratch.write("aaaa\n", "a.md")
        let both = [timespec](repeating: times.st_mtim, count: 2)
        utimensat(AT_FDCWD, file, both, 0)
        try scratch.git("update-index", "--refresh")
        utimensat(AT_FDCWD, index, both, 0)
        // In place, so that inode and size stay; ctime is not trusted here, as on some file systems.
        try scratch.git("config", "core.trustctime", "false")
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.write(contentsOf: Data("AAAA\n".utf8))
        try handle.close()
        utimensat(AT_FDCWD, file, both, 0)
        #expect(try scratch.git("--no-optional-locks", "status", "--porcelain") == " M a.md\n")
        _ = try scratch.land(["b.md": "changed\n"])
        #expect(try scratch.complaints(status: " M a.md\n") == [])
    }

    @Test func `typed text is left alone and named`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        try scratch.write("typed\n", "top.md")
        #expect(try scratch.land(["top.md": "ours\n"]) == .landed(leftAlone: ["top.md"]))
        #expect(scratch.text("top.md") == "typed\n")
        #expect(try scratch.complaints(status: " M top.md\n") == [])
        try scratch.write("theirs\n", "new.md")
        #expect(try scratch.land(["new.md": "ours\n"]) == .landed(leftAlone: ["new.md"]))
        #expect(scratch.text("new.md") == "theirs\n")
        try scratch.write("typed\n", "articles/2018/09/one.md")
        #expect(try scratch.land(["articles/2018/09/one.md": nil]) == .landed(leftAlone: ["articles/2018/09/one.md"]))
        #expect(scratch.text("articles/2018/09/one.md") == "typed\n")
        try FileManager.default.removeItem(atPath: scratch.root + "/articles/2018/09/two.md")
        #expect(try scratch.land(["articles/2018/09/two.md": "2\n"]) == .landed(leftAlone: ["articles/2018/09/two.md"]))
        #expect(scratch.text("articles/2018/09/two.md") == nil)
    }

    @Test func `text saved between the look and the exchange comes back`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let checkout = scratch.checkout
        checkout.step = { if $0 == .fileStaged(0) { try scratch.write("just typed\n", "top.md") } }
        #expect(try scratch.land(["top.md": "ours\n"], with: checkout) == .landed(leftAlone: ["top.md"]))
        #expect(scratch.text("top.md") == "just typed\n")
        #expect(try scratch.complaints(status: " M top.md\n") == [])
    }

    @Test func `a save of what was typed makes the index agree`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        try scratch.write("typed\n", "top.md")
        #expect(try scratch.land(["top.md": "typed\n"], onDisk: ["top.md": "typed\n"]) == .landed(leftAlone: []))
        try scratch.write("new\n", "new.md")
        #expect(try scratch.land(["new.md": "new\n"], onDisk: ["new.md": "new\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test func `a branch that moved leaves everything as it was`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let transaction = try scratch.transaction(["top.md": "ours\n"])
        #expect(try scratch.checkout.commit(transaction) { false } == .refMoved)
        #expect(try scratch.complaints() == [])
    }

    @Test func `a stranger's lock is waited for, then named, and stays`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let lock = scratch.gitDirectory + "/index.lock"
        _ = FileManager.default.createFile(atPath: lock, contents: nil)
        let checkout = scratch.checkout
        checkout.patience = 0.05
        let transaction = try scratch.transaction(["top.md": "ours\n"])
        #expect(throws: IndexError.indexLocked(lock)) { try checkout.commit(transaction) { true } }
        #expect(try scratch.recover() == .nothing)
        #expect(scratch.exists(lock))
        try FileManager.default.removeItem(atPath: lock)
        #expect(try scratch.complaints() == [])
    }

    @Test func `permissions stay, and a new executable is one`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let file = scratch.root + "/top.md"
        chmod(file, 0o640)
        _ = try scratch.land(["top.md": "ours\n"])
        var status = stat()
        stat(file, &status)
        #expect(status.st_mode & 0o777 == 0o640)
        let transaction = try scratch.transaction(["run.sh": "#!/bin/sh\n"], executable: true)
        _ = try scratch.checkout.commit(transaction) { try scratch.moveRef(transaction) }
        #expect(try scratch.complaints() == [])
    }

    @Test func `a linked worktree has its own index and journal`() throws {
        var scratch = try CheckoutScratch()
        defer { scratch.remove() }
        try scratch.git("worktree", "add", "-q", "-b", "side", scratch.home + "/linked")
        scratch.root = scratch.home + "/linked"
        scratch.gitDirectory = try scratch.git("rev-parse", "--absolute-git-dir").trimmingCharacters(in: .newlines)
        #expect(try scratch.land(["top.md": "ours\n", "articles/2019/01/x.md": "x\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test func `outside a sparse cone only the index changes`() throws {
        let scratch = try CheckoutScratch([
            "articles/2018/09/one.md": "one\n", "articles/2018/10/two.md": "two\n", "articles/2019/01/x.md": "x\n",
            "top.md": "t\n",
        ])
        defer { scratch.remove() }
        try scratch.git("sparse-checkout", "set", "--cone", "articles/2018/09")
        let texts = [
            "articles/2018/10/two.md": "2\n", "articles/2018/10/new.md": "n\n", "articles/2020/05/far.md": "f\n",
            "articles/2018/09/near.md": "n\n", "articles/2018/side.md": "s\n",
        ]
        #expect(try scratch.land(texts) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
        #expect(!scratch.exists(scratch.root + "/articles/2020"))
        #expect(!scratch.exists(scratch.root + "/articles/2018/10"))
        #expect(scratch.text("articles/2018/09/near.md") == "n\n")
        #expect(scratch.text("articles/2018/side.md") == "s\n")
        #expect(try scratch.land(["articles/2018/10/new.md": nil]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
        try scratch.git("sparse-checkout", "disable")
        #expect(try scratch.complaints() == [])
        #expect(scratch.text("articles/2020/05/far.md") == "f\n")
    }

    @Test func `split and sparse indexes are refused before anything is written`() throws {
        let split = try CheckoutScratch()
        defer { split.remove() }
        try split.git("update-index", "--split-index")
        let transaction = try split.transaction(["top.md": "ours\n"])
        #expect(throws: IndexError.unsupported(.splitIndex)) { try split.checkout.commit(transaction) { true } }
        #expect(throws: IndexError.unsupported(.splitIndex)) { try split.checkout.indexEntry(at: "top.md") }
        #expect(try split.complaints() == [])
        let sparse = try CheckoutScratch(["a/b/c.md": "c\n", "d/e.md": "e\n"])
        defer { sparse.remove() }
        try sparse.git("sparse-checkout", "set", "--cone", "--sparse-index", "d")
        #expect(throws: IndexError.unsupported(.sparseIndex)) { try sparse.checkout.indexEntries(under: "") }
    }

    @Test func `an index without a digest stays without one`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let index = scratch.gitDirectory + "/index"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: index))
        bytes.replaceSubrange(bytes.count - 20..<bytes.count, with: [UInt8](repeating: 0, count: 20))
        try bytes.write(to: URL(fileURLWithPath: index))
        _ = try scratch.land(["top.md": "ours\n"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: index)).suffix(20).allSatisfy { $0 == 0 })
    }

    @Test func `a folder that is a link is not gone through`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let outside = scratch.home + "/outside"
        try FileManager.default.moveItem(atPath: scratch.root + "/articles", toPath: outside)
        try FileManager.default.createSymbolicLink(atPath: scratch.root + "/articles", withDestinationPath: outside)
        #expect(try scratch.land(["articles/2018/09/one.md": "ours\n"]) == .landed(leftAlone: ["articles/2018/09/one.md"]))
        #expect(FileManager.default.contents(atPath: outside + "/2018/09/one.md") == Data("one\n".utf8))
        #expect(try scratch.checkout.file(at: "articles/2018/09/one.md", limit: 100) == .symbolicLink)
        #expect(throws: FileError.self) { try scratch.checkout.write([1], at: "articles/2018/09/one.md") }
    }
}
