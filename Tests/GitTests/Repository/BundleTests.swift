import Foundation
import Testing

@testable import Git

/// Bundles, with git as the judge of what is written and as the writer of what is read.
@Suite struct BundleTests {
    let scratch: ScratchRepository
    let tip: ObjectID

    init() throws {
        scratch = try ScratchRepository(bare: true)
        let first = try scratch.commit("one", tree: scratch.tree(["articles/2018/09/a.md": "a", "articles/2018/09/b.md": "b"]))
        let left = try scratch.commit("left", tree: scratch.tree(["articles/2018/09/a.md": "A", "x": "1"]), parents: [first])
        let right = try scratch.commit("right", tree: scratch.tree(["articles/2018/10/가.md": "c"]), parents: [first])
        // A commit of another repository, which nothing here has.
        let module = try #require(ObjectID(hex: String(repeating: "7", count: 40)))
        let tree = try scratch.repository.writeTree(
            base: scratch.tree(["a": "1"]), changes: [.put(path: "m", id: module, mode: .submodule)])
        tip = try scratch.commit("merge", tree: tree, parents: [left, right])
        _ = try scratch.commit("stray", tree: scratch.tree(["stray": "stray"]))
        try scratch.git("update-ref", "refs/heads/main", tip.hex)
    }

    private func bundle() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try scratch.repository.writeBundle(of: tip, as: ["HEAD", "refs/heads/main"]) { bytes += $0 }
        return bytes
    }

    private func unpack(_ bytes: [UInt8], piece: Int = 1000) throws -> (Repository, BundleHeader, Int) {
        var rest = bytes[...]
        let path = scratch.root.appending(path: "unpacked-\(UUID().uuidString)").path()
        return try Repository.unpack(bundleOfSize: bytes.count, into: path) {
            defer { rest = rest.dropFirst(piece) }
            return rest.isEmpty ? nil : Array(rest.prefix(piece))
        }
    }

    /// Four million equal bytes are four thousand in a pack. Their size stands before them, and nothing is made of them.
    @Test func whatWouldBeTooLargeIsRefusedByItsHeader() throws {
        try expectTooLarge(["big": String(repeating: "0", count: 4 << 20)])
    }

    /// The same as a difference: nearly two copies of one text, each of which is small enough.
    @Test func whatADifferenceMakesTooLargeIsRefusedByItsHeader() throws {
        var random = SystemRandomNumberGenerator()
        let text = (0..<46_000).map { _ in String(UInt64.random(in: 0...(.max), using: &random), radix: 36) }.joined()
        try expectTooLarge(["small": text, "small-twice": text + text.prefix(text.count * 9 / 10)])
    }

    private func expectTooLarge(_ files: [String: String]) throws {
        let commit = try scratch.commit("large", tree: scratch.tree(files), parents: [tip])
        try scratch.git("update-ref", "refs/heads/main", commit.hex)
        try scratch.git("-c", "pack.window=50", "repack", "-adfq")
        let file = scratch.root.appending(path: "large.bundle")
        try scratch.git("bundle", "create", "-q", file.path(), "HEAD", "main")
        let bytes = [UInt8](try Data(contentsOf: file))
        #expect(bytes.count < 700_000)
        func unpack(largest: Int?) throws {
            var rest = bytes[...]
            _ = try Repository.unpack(
                bundleOfSize: bytes.count, into: scratch.root.appending(path: "large-\(UUID().uuidString)").path(),
                largest: largest
            ) {
                defer { rest = rest.dropFirst(1000) }
                return rest.isEmpty ? nil : Array(rest.prefix(1000))
            }
        }
        #expect(throws: BundleFault.self) { try unpack(largest: 1 << 20) }
        try unpack(largest: nil)
    }

    @Test func gitVerifiesAndClonesIt() throws {
        let file = scratch.root.appending(path: "history.bundle")
        try Data(try bundle()).write(to: file)
        try scratch.git("bundle", "verify", "-q", file.path())
        #expect(try scratch.git("bundle", "list-heads", file.path()) == "\(tip.hex) HEAD\n\(tip.hex) refs/heads/main")
        let clone = scratch.root.appending(path: "clone").path()
        try scratch.git("clone", "-q", "--no-checkout", file.path(), clone)
        try scratch.git("fsck", "--strict", at: clone)
        #expect(try scratch.git("rev-parse", "HEAD", at: clone) == tip.hex)
        #expect(try scratch.git("rev-list", "--objects", "HEAD", at: clone) == scratch.git("rev-list", "--objects", tip.hex))
    }

    @Test func theSameHistoryGivesTheSameBytesHoweverItLies() throws {
        let before = try bundle()
        try scratch.git("repack", "-adfq")
        var after: [UInt8] = []
        try scratch.reopened().writeBundle(of: tip, as: ["HEAD", "refs/heads/main"]) { after += $0 }
        #expect(before == after)
    }

    @Test func whatIsReachedIsWhatGitReaches() throws {
        var reached: [ObjectID] = []
        try scratch.repository.reachable(from: tip) { id, _ in reached.append(id) }
        let git = try scratch.git("rev-list", "--objects", "--no-object-names", tip.hex).split(separator: "\n").map(String.init)
        #expect(Set(reached.map(\.hex)) == Set(git))
        #expect(reached.count == git.count)
    }

    @Test(arguments: [1, 7, 1000, 1 << 20]) func itIsReadBackPieceByPiece(_ piece: Int) throws {
        let (repository, header, objects) = try unpack(bundle(), piece: piece)
        #expect(header.references.map(\.name) == ["HEAD", "refs/heads/main"])
        #expect(try repository.head() == .branch(name: "refs/heads/main", tip: tip))
        var reached = 0
        try repository.reachable(from: tip) { _, _ in reached += 1 }
        #expect(reached == objects)
    }

    @Test func gitsOwnBundleIsReadToo() throws {
        let file = scratch.root.appending(path: "git.bundle")
        try scratch.git("bundle", "create", "-q", file.path(), "HEAD", "main")
        let (repository, _, objects) = try unpack([UInt8](Data(contentsOf: file)))
        var reached = 0
        try repository.reachable(from: tip) { _, _ in reached += 1 }
        #expect(reached == objects)
    }

    @Test func oneThatNeedsMoreIsRefused() throws {
        let file = scratch.root.appending(path: "thin.bundle")
        try scratch.git("bundle", "create", "-q", file.path(), "main", "^main~1")
        let bytes = [UInt8](try Data(contentsOf: file))
        #expect(throws: BundleFault(message: "it needs commits that it does not bring")) { try unpack(bytes) }
    }

    @Test func noByteMayBeAnother() throws {
        let bytes = try bundle()
        for index in stride(from: 0, to: bytes.count, by: 5) {
            var bad = bytes
            bad[index] ^= 1
            // The names in the header are no part of a sum; everything else is found out.
            guard let (_, header, _) = try? unpack(bad) else { continue }
            #expect(header != BundleHeader.read(bytes).header, "byte \(index)")
        }
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: (any Error).self, "\(count) bytes") { try unpack(Array(bytes.prefix(count))) }
        }
        #expect(throws: (any Error).self) { try unpack(bytes + [0]) }
    }

    @Test func aPackThatClaimsMoreObjectsThanItHoldsAsksForNoMemory() throws {
        var bytes = try bundle()
        let pack = try #require(bytes.firstRange(of: Array("PACK".utf8))).lowerBound
        bytes[pack + 8] = 0xFF
        #expect(throws: BundleFault(message: "its pack claims more objects than it has room for")) { try unpack(bytes) }
    }

    @Test func whatTheReceiverThrowsComesThrough() throws {
        struct Full: Error {}
        #expect(throws: Full.self) {
            try scratch.repository.writeBundle(of: tip, as: ["HEAD"]) { _ in throw Full() }
        }
    }
}

extension BundleHeader.Reading {
    fileprivate var header: BundleHeader? {
        if case .header(let header, _) = self { header } else { nil }
    }
}
