import Testing

@testable import Git

/// Folders of hundreds of articles, which libgit2 would unpack for every question.
@Suite struct LargeTreeTests {
    let scratch: ScratchRepository
    var repository: Repository { scratch.repository }
    init() throws { scratch = try ScratchRepository() }

    private static let names = (0..<400).flatMap { ["piece-\($0 * 7 % 400)-of-the-harbour.md", "piece-\($0)/photo.png"] }

    @Test func itIsUnpackedOnceForAllNames() throws {
        let files = Dictionary(uniqueKeysWithValues: Self.names.map { ("month/\($0)", $0) })
        let tree = try scratch.tree(files)
        let month = try #require(try repository.entry(at: "month", inTree: tree))
        let again = try scratch.reopened()
        for name in Self.names {
            #expect(try again.entry(at: "month/\(name)", inTree: tree)?.id == Repository.blobID(of: Array(name.utf8)))
        }
        #expect(try again.entry(at: "month/piece-400", inTree: tree) == nil)
        #expect(try again.entry(at: "month/piece-7", inTree: tree)?.mode == .directory)
        #expect(try #require(again.recentTrees[month.id]).size > 4096)
    }

    /// git writes no such tree, but somebody may: every reader takes the first of two, and finds what stands out of order.
    @Test func whatIsOutOfOrderIsReadFromTheBeginning() throws {
        let blobs = try (0..<3).map { try repository.writeBlob([UInt8($0)]) }
        let empty = try repository.writeTree(base: nil, changes: [])
        func line(_ mode: String, _ name: String, _ id: ObjectID) -> [UInt8] {
            Array("\(mode) \(name)".utf8) + [0] + id.bytes
        }
        let many = (100..<300).flatMap { line("100644", "n\($0)", blobs[0]) }
        let bytes = line("100644", "z", blobs[1]) + many + line("100644", "a", blobs[1]) + line("100644", "z", blobs[2])
        let twins = line("100644", "m", blobs[2]) + many + line("40000", "m", empty)
        let ordered = line("100644", "m", blobs[2]) + line("100644", "m-", blobs[1]) + line("40000", "m", empty) + many
        for (bytes, expected) in [
            (bytes, ["z": blobs[1], "a": blobs[1], "n150": blobs[0]]), (twins, ["m": blobs[2], "n299": blobs[0]]),
            (ordered, ["m": blobs[2], "m-": blobs[1], "n100": blobs[0]]),
        ] {
            let hex = try scratch.git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: bytes)
            let tree = try #require(ObjectID(hex: hex))
            let again = try scratch.reopened()
            for _ in 0..<3 {
                for (name, id) in expected { #expect(try again.entry(at: name, inTree: tree)?.id == id, "\(name)") }
                #expect(try again.entry(at: "n300", inTree: tree) == nil)
                #expect(try again.entry(at: "b", inTree: tree) == nil)
            }
        }
    }

    /// Twelve trees of a megabyte would be more than a whole move may take.
    @Test func whatIsHeldHasABound() throws {
        let blob = try repository.writeBlob([])
        for number in 0..<8 {
            let lines = (0..<20_000).flatMap { (index: Int) -> [UInt8] in
                Array("100644 \(number)-\(100_000 + index)-0123456789".utf8) + [0] + blob.bytes
            }
            let hex = try scratch.git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: lines)
            let tree = try #require(ObjectID(hex: hex))
            _ = try repository.entry(at: "x", inTree: tree)
            #expect(repository.recentTrees.size <= 4 << 20)
        }
        #expect(repository.recentTrees.size > 3 << 20)
    }
}
