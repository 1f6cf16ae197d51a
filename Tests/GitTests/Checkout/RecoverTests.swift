import Foundation
import Testing

@testable import Git

@Suite struct RecoverTests {
    static let steps: [CheckoutStep] = [
        .lockTaken, .journalWritten, .refMoved, .fileStaged(0), .fileExchanged(0), .fileStaged(1), .fileExchanged(2), .filesDone,
        .indexWritten, .indexInPlace, .journalGone,
    ]

    /// Lands a change, an addition and a removal, and dies by SIGKILL at the step of that number.
    private static func die(_ scratch: CheckoutScratch, at number: Int) throws {
        let checkout = scratch.checkout
        let step = steps[number]
        checkout.step = { if $0 == step { kill(getpid(), SIGKILL) } }
        let transaction = try scratch.transaction(["a.md": "A\n", "b.md": "B\n", "c.md": nil])
        _ = try checkout.commit(transaction) { try scratch.moveRef(transaction) }
    }

    @Test(arguments: steps.indices)
    func `a death at any step ends in the old state or the new one`(number: Int) async throws {
        let scratch = try CheckoutScratch(["a.md": "a\n", "c.md": "c\n", "d.md": "d\n"])
        defer { scratch.remove() }
        let before = try scratch.git("rev-parse", "HEAD")
        await #expect(processExitsWith: .signal(SIGKILL)) { [scratch = scratch as CheckoutScratch, number = number as Int] in
            try RecoverTests.die(scratch, at: number)
        }
        let isNew = try scratch.git("rev-parse", "HEAD") != before
        if ![.lockTaken, .journalGone].contains(Self.steps[number]) {
            let next = CheckoutTransaction(commit: .zero, changes: [])
            #expect(throws: IndexError.unfinishedTransaction) { try scratch.checkout.commit(next) { true } }
        }
        let recovery = try scratch.recover()
        #expect(try scratch.complaints() == [])
        #expect(scratch.text("a.md") == (isNew ? "A\n" : "a\n"))
        switch Self.steps[number] {
        case .lockTaken, .journalGone: #expect(recovery == .nothing)
        case .journalWritten: #expect(recovery == .dropped)
        default:
            #expect(recovery == .finished(commit: try scratch.id("rev-parse", "HEAD"), leftAlone: []))
        }
        #expect(try scratch.recover() == .nothing)
        #expect(try scratch.land(["d.md": "D\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test(arguments: steps.indices)
    func `what is typed after a death stays`(number: Int) async throws {
        let scratch = try CheckoutScratch(["a.md": "a\n", "c.md": "c\n", "d.md": "d\n"])
        defer { scratch.remove() }
        await #expect(processExitsWith: .signal(SIGKILL)) { [scratch = scratch as CheckoutScratch, number = number as Int] in
            try RecoverTests.die(scratch, at: number)
        }
        try scratch.write("typed\n", "a.md")
        _ = try scratch.recover()
        #expect(scratch.text("a.md") == "typed\n")
        #expect(try scratch.complaints(status: " M a.md\n") == [])
    }

    @Test func `text that was exchanged out by a process that died then comes back`() async throws {
        let scratch = try CheckoutScratch(["a.md": "a\n", "c.md": "c\n"])
        defer { scratch.remove() }
        await #expect(processExitsWith: .signal(SIGKILL)) { [scratch = scratch as CheckoutScratch] in
            let checkout = scratch.checkout
            checkout.step = {
                if $0 == .fileStaged(0) { try scratch.write("typed\n", "a.md") }
                if $0 == .fileExchanged(0) { kill(getpid(), SIGKILL) }
            }
            let transaction = try scratch.transaction(["a.md": "A\n"])
            _ = try checkout.commit(transaction) { try scratch.moveRef(transaction) }
        }
        #expect(scratch.text("a.md") == "A\n")
        let commit = try scratch.id("rev-parse", "HEAD")
        #expect(try scratch.recover() == .finished(commit: commit, leftAlone: ["a.md"]))
        #expect(scratch.text("a.md") == "typed\n")
        #expect(try scratch.complaints(status: " M a.md\n") == [])
    }

    @Test func `what was staged after a death stays staged`() async throws {
        let scratch = try CheckoutScratch(["a.md": "a\n", "c.md": "c\n"])
        defer { scratch.remove() }
        await #expect(processExitsWith: .signal(SIGKILL)) { [scratch = scratch as CheckoutScratch] in
            try RecoverTests.die(scratch, at: 8)
        }
        try FileManager.default.removeItem(atPath: scratch.gitDirectory + "/index.lock")
        try scratch.write("staged\n", "a.md")
        try scratch.git("add", "a.md")
        _ = try scratch.recover()
        #expect(try scratch.git("status", "--porcelain") == "M  a.md\n")
        #expect(try scratch.git("cat-file", "blob", ":a.md") == "staged\n")
    }

    @Test func `a stranger's lock that came after a death is not taken away`() async throws {
        let scratch = try CheckoutScratch(["a.md": "a\n", "c.md": "c\n"])
        defer { scratch.remove() }
        await #expect(processExitsWith: .signal(SIGKILL)) { [scratch = scratch as CheckoutScratch] in
            try RecoverTests.die(scratch, at: 9)
        }
        let lock = scratch.gitDirectory + "/index.lock"
        _ = FileManager.default.createFile(atPath: lock, contents: nil)
        let checkout = scratch.checkout
        checkout.patience = 0.05
        #expect(throws: IndexError.indexLocked(lock)) {
            try checkout.recover(headContains: { _ in true }, blob: { Array(try scratch.git("cat-file", "blob", $0.hex).utf8) })
        }
        #expect(scratch.exists(lock))
    }

    @Test func `the index survives under its second name`() async throws {
        let scratch = try CheckoutScratch(["a.md": "a\n", "c.md": "c\n"])
        defer { scratch.remove() }
        await #expect(processExitsWith: .signal(SIGKILL)) { [scratch = scratch as CheckoutScratch] in
            try RecoverTests.die(scratch, at: 10)
        }
        #expect(scratch.exists(scratch.gitDirectory + "/galley/index-lock"))
        #expect(try scratch.land(["a.md": "again\n"]) == .landed(leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test func `a throwing move of the branch leaves the journal to decide`() throws {
        struct Lost: Error {}
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let transaction = try scratch.transaction(["top.md": "ours\n"])
        #expect(throws: Lost.self) {
            try scratch.checkout.commit(transaction) {
                _ = try scratch.moveRef(transaction)
                throw Lost()
            }
        }
        #expect(try scratch.recover() == .finished(commit: transaction.commit, leftAlone: []))
        #expect(try scratch.complaints() == [])
    }

    @Test func `a journal that was cut off is as good as none`() throws {
        let scratch = try CheckoutScratch()
        defer { scratch.remove() }
        let journal = Journal(
            commit: .zero, changes: [.init(path: "a\nb", onDisk: nil, inIndex: nil, new: .zero, isExecutable: true)])
        #expect(Journal(journal.bytes) == journal)
        try FileManager.default.createDirectory(atPath: scratch.gitDirectory + "/galley", withIntermediateDirectories: true)
        try Data(journal.bytes.dropLast()).write(to: URL(fileURLWithPath: scratch.gitDirectory + "/galley/journal"))
        #expect(try scratch.recover() == .dropped)
        #expect(try scratch.complaints() == [])
    }
}
