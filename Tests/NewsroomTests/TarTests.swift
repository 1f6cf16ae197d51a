import Foundation
import Testing

@testable import Git
@testable import Newsroom

/// The archive format, with `tar` as the judge of what is written and as the writer of what is refused.
@Suite final class TarTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "galley-tar-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    private func archive() throws -> [UInt8] {
        let path = folder.appending(path: "out.tar").path()
        let draft = try FileDraft(path: path)
        var tar = TarWriter(draft)
        try tar.add("evidence/a.txt", time: 1_536_285_600, Array("hello\n".utf8))
        let sum = try tar.add("evidence/b/c.bin", time: 0) { receive in
            for _ in 0..<3 { try receive([UInt8](repeating: 7, count: 512)) }
        }
        #expect(sum.count == 64)
        try tar.add("evidence/empty", time: -5, [])
        try tar.end()
        _ = try draft.keep(replacing: true)
        return [UInt8](try Data(contentsOf: URL(filePath: path)))
    }

    private func read(_ bytes: [UInt8]) throws -> [String] {
        var rest = bytes[...]
        var reader = TarReader { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        var found: [String] = []
        while let header = try reader.next() {
            found.append("\(header.name) \(header.time) \(try reader.content(limit: 1 << 20).count)")
        }
        return found
    }

    private func shell(_ script: String) throws -> String {
        try ScratchProcess.run(["/bin/sh", "-c", script], in: folder.path()).output
    }

    @Test func tarListsAndUnpacksIt() throws {
        _ = try archive()
        let list = try shell("TZ=UTC tar --full-time -tvf out.tar")
        #expect(
            list == """
                -rw-r--r-- 0/0               6 2018-09-07 02:00:00 evidence/a.txt
                -rw-r--r-- 0/0            1536 1970-01-01 00:00:00 evidence/b/c.bin
                -rw-r--r-- 0/0               0 1970-01-01 00:00:00 evidence/empty

                """)
        #expect(try shell("tar -xf out.tar && cat evidence/a.txt && wc -c < evidence/b/c.bin") == "hello\n1536\n")
    }

    @Test func itIsReadBack() throws {
        #expect(try read(archive()) == ["evidence/a.txt 1536285600 6", "evidence/b/c.bin 0 1536", "evidence/empty 0 0"])
    }

    /// Every byte of a header, of the zeros between files and of the end is fixed; the content is for sums to guard.
    @Test func noByteOutsideOfTheContentMayBeAnother() throws {
        let bytes = try archive()
        let whole = try read(bytes)
        let content = [512..<518, 1536..<3072]
        for index in bytes.indices where !content.contains(where: { $0.contains(index) }) {
            var bad = bytes
            bad[index] ^= UInt8(1) << UInt8(index % 8)
            if let found = try? read(bad) { #expect(found != whole, "byte \(index)") }
        }
        for count in stride(from: 0, to: bytes.count, by: 13) {
            #expect(throws: TarReader.Fault.self, "\(count) bytes") { try read(Array(bytes.prefix(count))) }
        }
        #expect(throws: TarReader.Fault.self) { try read(bytes + [0]) }
    }

    @Test(arguments: [
        "mkdir -p evidence && echo x > evidence/x && tar -cf bad.tar evidence/x",
        "mkdir -p evidence && echo x > evidence/x && tar --format=ustar --owner=0 --group=0 -cf bad.tar evidence/x",
        "ln -s /etc/passwd link && tar --format=ustar -cf bad.tar link",
        "echo x > a && ln a b && tar --format=ustar -cf bad.tar a b",
        "mkdir -p d && tar --format=ustar -cf bad.tar d",
        "mkdir -p d && echo x > x && cd d && tar --format=ustar -Pcf ../bad.tar ../x",
        "echo x > x && tar --format=ustar -Pcf bad.tar $PWD/x",
        "mkfifo pipe && tar --format=ustar -cf bad.tar pipe",
        "truncate -s 9000000000 huge && tar --format=pax -S -cf bad.tar huge",
        "echo hello > bad.tar", ": > bad.tar", "head -c 1024 /dev/zero > bad.tar && echo >> bad.tar",
    ]) func whatSomebodyElseWroteIsRefused(_ script: String) throws {
        _ = try shell(script)
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "bad.tar")).prefix(1 << 20))
        #expect(throws: TarReader.Fault.self) { try read(bytes) }
    }

    @Test(arguments: ["../x", "/x", "a//b", "a/", ".x", "a/.x", "-x", "a b", "a\u{0}b", "a\\b", "가", "", "a/../b"])
    func namesThatLeadElsewhereAreNone(_ name: String) {
        #expect(!TarHeader.isName(name))
        #expect(TarHeader.isName("evidence/policy/1/workflows/editorial.yml"))
    }

    @Test func aSizeBeyondTheFileEndsInWords() throws {
        let header = TarHeader(name: "evidence/x", size: TarHeader.largest, time: 0).bytes
        #expect(throws: TarReader.Fault(message: "evidence/x has more bytes than it can have")) { try read(header) }
        var rest = header[...]
        var reader = TarReader { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        _ = try reader.next()
        #expect(throws: TarReader.Fault(message: "it ends within evidence/x")) { try reader.piece() }
    }
}
