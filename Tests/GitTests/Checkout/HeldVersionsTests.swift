import Foundation
import Testing

@testable import Git

/// Programs that have a file open while a transaction exchanges it: no line that they write is lost.
@Suite struct HeldVersionsTests {
    private static let file = "top.md"

    private func appender(_ scratch: CheckoutScratch) throws -> FileHandle {
        let handle = try #require(FileHandle(forUpdatingAtPath: scratch.root + "/" + Self.file))
        try handle.seekToEnd()
        return handle
    }

    /// What is said when nobody has the versions open any more. A child of another test has all open files until it runs its
    /// program, for an instant.
    private func settled(_ checkout: Checkout) throws -> [(path: String, kept: String)] {
        var found: [(path: String, kept: String)] = []
        for _ in 0..<2_000 {
            found += try checkout.settleHeldVersions()
            guard try checkout.isUnsettled else { break }
            usleep(1_000)
        }
        return found
    }

    private func kept(_ scratch: CheckoutScratch) throws -> [String] {
        let folder = scratch.gitDirectory + "/galley"
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("kept") }.map { name in
            String(decoding: FileManager.default.contents(atPath: folder + "/" + name) ?? Data(), as: UTF8.self)
        }
    }

    @Test func `what is written into a file that was opened before and closed later is kept`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let program = try appender(scratch)
        let checkout = scratch.checkout
        #expect(try scratch.land([Self.file: "changed\n"], with: checkout) == .landed(leftAlone: []))
        #expect(scratch.text(Self.file) == "changed\n")
        // As long as the program goes on, nothing is said and nothing goes.
        #expect(try checkout.isUnsettled)
        #expect(try checkout.settleHeldVersions().isEmpty)
        try program.write(contentsOf: Data("one line more\n".utf8))
        try program.close()
        let found = try settled(checkout)
        #expect(found.map(\.path) == [Self.file])
        let text = FileManager.default.contents(atPath: found.first?.kept ?? "")
        #expect(text.map { String(decoding: $0, as: UTF8.self) } == "top\none line more\n")
        #expect(try !checkout.isUnsettled)
    }

    @Test func `a program that wrote nothing leaves nothing`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let program = try appender(scratch)
        let checkout = scratch.checkout
        _ = try scratch.land([Self.file: "changed\n"], with: checkout)
        try program.close()
        #expect(try settled(checkout).isEmpty)
        #expect(try scratch.complaints() == [])
    }

    @Test func `a line that is written within the exchange is back in its file`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let program = try appender(scratch)
        let checkout = scratch.checkout
        checkout.step = { step in
            guard step == .fileExchanged(0) else { return }
            Thread.detachNewThread {
                usleep(5_000)
                try? program.write(contentsOf: Data("just typed\n".utf8))
                try? program.close()
            }
        }
        #expect(try scratch.land([Self.file: "changed\n"], with: checkout) == .landed(leftAlone: [Self.file]))
        #expect(scratch.text(Self.file) == "top\njust typed\n")
    }

    @Test func `what is taken away while a program has it open is kept too`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let program = try appender(scratch)
        let checkout = scratch.checkout
        _ = try scratch.land([Self.file: nil], with: checkout)
        try program.write(contentsOf: Data("one line more\n".utf8))
        try program.close()
        #expect(try settled(checkout).count == 1)
        #expect(try kept(scratch) == ["top\none line more\n"])
    }

    @Test func `writing over a file leaves what somebody just typed`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        #expect(try scratch.checkout.write(Array("mended\n".utf8), over: Array("top\n".utf8), at: Self.file))
        #expect(scratch.text(Self.file) == "mended\n")
        #expect(try !scratch.checkout.write(Array("again\n".utf8), over: Array("top\n".utf8), at: Self.file))
        #expect(scratch.text(Self.file) == "mended\n")
    }

    /// Another program appends one line after the other while the file is exchanged again and again.
    @Test func `no line of a program that appends is lost`() throws {
        let scratch = try CheckoutScratch([Self.file: "state: 0\n"])
        defer { scratch.remove() }
        let script = "for i in $(seq 1 4000); do echo line $i >> \(Self.file); done"
        let program = Process()
        program.executableURL = URL(filePath: "/bin/bash")
        program.arguments = ["-c", script]
        program.currentDirectoryURL = URL(filePath: scratch.root)
        try program.run()
        var rounds = 0
        var landed = 0
        while program.isRunning || rounds < 20 {
            rounds += 1
            let text = try #require(scratch.text(Self.file))
            let rest = text.drop { $0 != "\n" }
            let outcome = try scratch.land([Self.file: "state: \(rounds)" + rest], onDisk: [Self.file: text])
            if outcome == .landed(leftAlone: []) { landed += 1 }
        }
        program.waitUntilExit()
        _ = try settled(scratch.checkout)
        let lines = try Set(([scratch.text(Self.file) ?? ""] + kept(scratch)).flatMap { $0.split(separator: "\n") })
        let missing = (1...4000).filter { !lines.contains("line \($0)") }
        #expect(missing.isEmpty, "\(missing.count) of 4000 in \(landed) of \(rounds) exchanges")
    }
}
