import Foundation
import Testing

@testable import Git

@Suite struct PatchTests {
    @Test func aPatchIsTheOneThatGitMakes() throws {
        let scratch = try ScratchRepository()
        let old = (1...40).map { "line \($0)\n" }.joined()
        let new = old.replacing("line 20\n", with: "line twenty\nand more\n")
        let patch = try scratch.repository.patch(from: Array(old.utf8), to: Array(new.utf8), path: "a/글.md", context: 2)
        try scratch.write(old, at: "a/글.md")
        try scratch.git("add", ".")
        try scratch.write(new, at: "a/글.md")
        let git = try scratch.git("diff", "-U2").split(separator: "\n").drop { !$0.hasPrefix("@@") }
        #expect(patch.split(separator: "\n").drop { !$0.hasPrefix("@@") }.map { $0.prefix(10) } == git.map { $0.prefix(10) })
        #expect(try scratch.repository.patch(from: [1], to: [1], path: "a", context: 3) == "")
        #expect(try scratch.repository.patch(from: [], to: [65, 10], path: "a", context: 3).contains("+A"))
    }
}
