import Foundation
import Testing

@testable import Git

@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["INDEX_SPEED"] != nil))
struct IndexSpeed {
    @Test(arguments: ["2", "4"]) func speed(version: String) throws {
        let scratch = try CheckoutScratch([:])
        defer { scratch.remove() }
        let blob = try scratch.id("hash-object", "-w", "--stdin", input: "x\n")
        var info = ""
        for n in 0..<100_000 {
            info +=
                "100644 \(blob)\tarticles/\(2000 + n / 4000)/\(String(format: "%02d", n / 300 % 12 + 1))/a-liaison-office-opens-in-kaesong-\(n).md\n"
        }
        try scratch.git("config", "index.threads", "2")
        try scratch.git("update-index", "--index-info", input: info)
        try scratch.git("update-index", "--index-version", version)
        let tree = try scratch.id("write-tree")
        let first = try scratch.id("commit-tree", "-m", "x", tree.hex)
        try scratch.git("update-ref", "HEAD", first.hex)
        let path =
            "articles/2010/05/"
            + (try scratch.git("ls-files", "articles/2010/05").split(separator: "\n")[3].split(separator: "/").last ?? "")
        try scratch.write("x\n", path)
        let raw = try Data(contentsOf: URL(fileURLWithPath: scratch.gitDirectory + "/index"))
        for name in ["TREE", "EOIE", "IEOT"] { print("  has \(name): \(raw.range(of: Data(name.utf8)) != nil)") }
        let size = try FileManager.default.attributesOfItem(atPath: scratch.gitDirectory + "/index")[.size] ?? 0
        for round in 0..<4 {
            let clock = ContinuousClock()
            func peak() -> Int {
                let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
                return Int(text.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.filter(\.isNumber) ?? "") ?? 0
            }
            try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
            let before = peak()
            let checkout = scratch.checkout
            let start = clock.now
            var index = try checkout.takeIndex()
            let read = clock.now
            let wanted = IndexEdit.Wanted(id: blob, stat: IndexStat(nil, mode: 0o100644))
            let edit = round == 3 ? "articles/2010/05/aaa-new.md" : path
            let draft = try IndexDraft(&index, [IndexEdit(path: Array(edit.utf8), wanted: wanted)])
            let drafted = clock.now
            let state = try StateDirectory(gitDirectory: scratch.gitDirectory)
            var lock = try IndexLock.take(scratch.gitDirectory + "/index", state: state, waiting: 0)
            try lock.write(draft, over: index)
            let written = clock.now
            try lock.commit()
            let end = clock.now
            try state.remove(IndexLock.name)
            print(
                "v\(version) \(size) bytes, \(edit): read+check \(read - start), edit \(drafted - read), write \(written - drafted), rename \(end - written), all \(end - start); peak \(before) -> \(peak()) kB"
            )
            var sync = clock.now
            let fd = open(scratch.gitDirectory + "/index", O_RDONLY)
            fdatasync(fd)
            close(fd)
            print("  fdatasync of it \(clock.now - sync)")
            sync = clock.now
            try state.write([1, 2, 3], as: "probe")
            try state.remove("probe")
            print("  journal write \(clock.now - sync)")
        }
        var text = "y\n"
        for _ in 0..<4 {
            let transaction = try scratch.transaction([path: text])
            let start = ContinuousClock.now
            _ = try scratch.checkout.commit(transaction) { true }
            print("  land \(ContinuousClock.now - start)")
            try scratch.git("update-ref", "HEAD", transaction.commit.hex)
            text += "y"
        }
        try scratch.git("update-index", "--force-remove", "articles/2010/05/aaa-new.md")
        #expect(try scratch.git("write-tree") == scratch.git("rev-parse", "HEAD^{tree}"))
        #expect(try scratch.git("diff-index", "--cached", "HEAD").isEmpty)
    }
}
