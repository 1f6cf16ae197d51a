import Foundation
import Testing

@testable import Git

@Suite struct OperationTests {
    let scratch: ScratchRepository

    init() throws {
        scratch = try ScratchRepository()
        try scratch.write("1", at: "f")
        try scratch.git("add", ".")
        try scratch.git("commit", "-q", "-m", "1")
        try scratch.git("checkout", "-q", "-b", "side")
        for text in ["2", "3"] {
            try scratch.write(text, at: "f")
            try scratch.git("commit", "-q", "-a", "-m", text)
        }
        try scratch.git("checkout", "-q", "main")
        try scratch.write("4", at: "f")
        try scratch.git("commit", "-q", "-a", "-m", "4")
    }

    @Test(arguments: [
        ("merge", ["merge", "side"]), ("rebase", ["rebase", "side"]), ("rebase", ["rebase", "--apply", "side"]),
        ("cherry-pick", ["cherry-pick", "side"]), ("revert", ["revert", "side"]), ("bisect", ["bisect", "start"]),
    ])
    func anUnfinishedCommandIsNamed(_ pair: (String, [String])) throws {
        #expect(scratch.repository.operationInProgress() == nil)
        _ = try ScratchRepository.run(["git"] + pair.1, in: scratch.path, home: scratch.root.path(), input: [])
        #expect(scratch.repository.operationInProgress() == pair.0)
    }

    @Test func theGapBetweenTwoPicksIsNamed() throws {
        _ = try ScratchRepository.run(
            ["git", "cherry-pick", "side~1", "side"], in: scratch.path, home: scratch.root.path(), input: [])
        try scratch.write("x", at: "f")
        try scratch.git("commit", "-q", "-a", "-m", "resolved")
        #expect(scratch.repository.operationInProgress() == "cherry-pick")
    }
}
