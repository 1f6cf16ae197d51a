import Foundation
import Testing

@testable import Git

@Suite struct TreeTests {
    let scratch: ScratchRepository
    var repository: Repository { scratch.repository }
    init() throws { scratch = try ScratchRepository() }

    private func listing(_ tree: ObjectID) throws -> [String] {
        let text = try scratch.git("ls-tree", "-r", "-t", "-z", "--name-only", tree.hex)
        return text.split(separator: "\0").map(String.init)
    }

    private func put(_ path: String, _ text: String = "x", mode: FileMode = .regular) throws -> TreeChange {
        .put(path: path, id: try repository.writeBlob(Array(text.utf8)), mode: mode)
    }

    @Test func foldersAreMadeAndPruned() throws {
        let tree = try scratch.tree(["a/b/c.md": "1", "a/d.md": "2", "z": "3"])
        #expect(try listing(tree) == ["a", "a/b", "a/b/c.md", "a/d.md", "z"])
        let less = try repository.writeTree(base: tree, changes: [.remove(path: "a/b/c.md")])
        #expect(try listing(less) == ["a", "a/d.md", "z"])
        let none = try repository.writeTree(base: tree, changes: [.remove(path: "a"), .remove(path: "z")])
        #expect(none.hex == "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
        #expect(try repository.entries(ofTree: none).isEmpty)
        #expect(try scratch.git("fsck", "--strict", "--no-dangling") == "")
    }

    @Test func theTreeIsTheOneThatGitWrites() throws {
        let names = ["a", "a-b", "a.b/c", "a/b", "a0", "aa/z/y", "한글/글.md", "b"].filter { $0 != "a" }
        for name in names { try scratch.write("text of \(name)", at: name) }
        try scratch.git("add", ".")
        let tree = try scratch.tree(Dictionary(uniqueKeysWithValues: names.map { ($0, "text of \($0)") }))
        #expect(try scratch.git("write-tree") == tree.hex)
        var grown = try scratch.tree([:])
        for name in names.shuffled() { grown = try repository.writeTree(base: grown, changes: [put(name, "text of \(name)")]) }
        #expect(grown == tree)
    }

    @Test func aSubtreeIsMovedWhole() throws {
        let tree = try scratch.tree(["m/old/photo": "p", "m/old.md": "t"])
        let folder = try #require(try repository.entry(at: "m/old", inTree: tree))
        let text = try #require(try repository.entry(at: "m/old.md", inTree: tree))
        let renamed = try repository.writeTree(
            base: tree,
            changes: [
                .remove(path: "m/old"), .remove(path: "m/old.md"),
                .put(path: "m/new", id: folder.id, mode: .directory), .put(path: "m/new.md", id: text.id, mode: .regular),
            ])
        #expect(try listing(renamed) == ["m", "m/new.md", "m/new", "m/new/photo"])
    }

    @Test func replacingKeepsTheRestByteForByte() throws {
        let blob = try repository.writeBlob([1])
        let line = { (mode: String, name: String) in Array("\(mode) \(name)".utf8) + [0] + blob.bytes }
        let odd = try scratch.git(
            "hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: line("100664", "a") + line("100644", "b"))
        let tree = try repository.writeTree(base: ObjectID(hex: odd), changes: [put("b", "new")])
        #expect(try repository.entries(ofTree: tree).map(\.mode) == [.other(0o100664), .regular])
    }

    @Test(arguments: [
        ("Articles/x", "articles/y"), ("a/B.md", "a/b.md"), ("글.md", "글.md".decomposedStringWithCanonicalMapping),
        ("Ärzte", "ärzte"), ("k", "\u{212A}"),
    ])
    func aNameThatDiffersOnlyInCaseOrCompositionIsRefused(_ pair: (String, String)) throws {
        let tree = try scratch.tree([pair.0: "1"])
        #expect { try repository.writeTree(base: tree, changes: [try put(pair.1)]) } throws: {
            ($0 as? GitError)?.isExisting == true
        }
        #expect { try repository.writeTree(base: nil, changes: [try put(pair.0), try put(pair.1)]) } throws: {
            ($0 as? GitError)?.isExisting == true
        }
        let renamed = try repository.writeTree(base: tree, changes: [try put(pair.1), .remove(path: pair.0)])
        #expect(try repository.entry(at: pair.1, inTree: renamed) != nil)
    }

    @Test func anExistingPairThatDiffersInCaseDoesNotStopOtherChanges() throws {
        try scratch.write("1", at: "a")
        try scratch.write("2", at: "A")
        try scratch.git("add", ".")
        let tree = try #require(ObjectID(hex: try scratch.git("write-tree")))
        _ = try repository.writeTree(base: tree, changes: [put("a", "3"), put("c")])
    }

    @Test(arguments: [
        "", "/a", "a/", "a//b", "..", "a/../b", "./a", ".git/config", "a/.GIT/x", ".git", "git~1", ".g\u{200C}it",
        "a/.GI\u{FEFF}t", ".git ", ".git.", ".git::$INDEX_ALLOCATION",
        "a\\.git", "GIT~1", "a\0b", "a/.git",
    ])
    func anUnsafePathIsRefused(_ path: String) throws {
        #expect(throws: GitError.self) { try repository.writeTree(base: nil, changes: [try put(path)]) }
    }

    @Test func aFileAndAFolderDoNotMeet() throws {
        let tree = try scratch.tree(["a/b": "1", "f": "2"])
        #expect(throws: GitError.self) { try repository.writeTree(base: tree, changes: [try put("a")]) }
        #expect(throws: GitError.self) { try repository.writeTree(base: tree, changes: [try put("f/x")]) }
        let swapped = try repository.writeTree(
            base: tree, changes: [.remove(path: "a"), put("a"), .remove(path: "f"), put("f/x")])
        #expect(try listing(swapped) == ["a", "f", "f/x"])
        #expect(try scratch.git("fsck", "--strict", "--no-dangling") == "")
    }

    @Test func whatIsMissingOrOfAnotherKindIsRefused() throws {
        let tree = try scratch.tree(["a": "1"])
        let missing = try #require(ObjectID(hex: String(repeating: "3", count: 40)))
        #expect { try repository.writeTree(base: tree, changes: [.remove(path: "b/c")]) } throws: {
            ($0 as? GitError)?.isNotFound == true
        }
        #expect(throws: GitError.self) {
            try repository.writeTree(base: nil, changes: [.put(path: "a", id: missing, mode: .regular)])
        }
        #expect(throws: GitError.self) {
            try repository.writeTree(base: nil, changes: [.put(path: "a", id: tree, mode: .regular)])
        }
        #expect(throws: GitError.self) {
            try repository.writeTree(base: nil, changes: [.put(path: "a", id: try repository.writeBlob([1]), mode: .directory)])
        }
    }

    @Test func pathsFindEntriesAndFollowNothing() throws {
        let tree = try repository.writeTree(
            base: try scratch.tree(["a/b/c": "1"]),
            changes: [put("link", "a", mode: .symbolicLink), put("run", mode: .executable)])
        #expect(try repository.entry(at: "", inTree: tree)?.mode == .directory)
        #expect(try repository.entry(at: "a/b", inTree: tree)?.mode == .directory)
        #expect(try repository.entry(at: "a/b/c", inTree: tree)?.name == Array("c".utf8))
        #expect(try repository.entry(at: "run", inTree: tree)?.mode == .executable)
        for path in ["a/b/d", "a/b/c/d", "link/b", "a/", "/a", "a//b", "./a", "A", "a\0"] {
            #expect(try repository.entry(at: path, inTree: tree) == nil, "\(path)")
        }
        #expect(try repository.entries(ofTree: tree).map(\.mode) == [.directory, .symbolicLink, .executable])
    }

    @Test func aBrokenTreeIsAnError() throws {
        let hex = try scratch.git(
            "hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: Array("100644 a\0short".utf8))
        let tree = try #require(ObjectID(hex: hex))
        #expect(throws: GitError.self) { try repository.entries(ofTree: tree) }
        #expect(throws: GitError.self) { try repository.entry(at: "b", inTree: tree) }
        #expect(throws: GitError.self) { try repository.writeTree(base: tree, changes: [try put("b")]) }
    }

    @Test func changedPathsAreThoseOfGit() throws {
        let old = try scratch.tree(["a/b/1": "1", "a/b/2": "2", "c": "3", "d/e": "4", "same/x": "5", "t": "f", "u/v": "w"])
        let new = try scratch.tree([
            "a/b/1": "1", "a/b/2": "changed", "c/now": "3", "f": "6", "same/x": "5", "t/g": "f", "u": "w",
        ])
        let git = try scratch.git("diff-tree", "-r", "--no-renames", "--name-only", old.hex, new.hex).split(separator: "\n")
        let ours = try repository.differences(from: old, to: new, limit: 100).map(\.path).map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(Set(ours) == Set(git.map(String.init)))
        #expect(ours.count == git.count)
        #expect(try repository.differences(from: old, to: new, limit: 2).map(\.path).count == 2)
        #expect(try repository.differences(from: new, to: new, limit: 2).map(\.path).isEmpty)
        #expect(try repository.differences(from: nil, to: old, limit: 100).map(\.path).count == 7)
    }

    @Test func aModeAloneIsAChange() throws {
        let old = try repository.writeTree(base: nil, changes: [put("a")])
        let new = try repository.writeTree(base: nil, changes: [put("a", mode: .executable)])
        #expect(try repository.differences(from: old, to: new, limit: 9).map(\.path) == [Array("a".utf8)])
    }

    @Test func aTreeThatRefersToItselfManyTimesEndsAtTheLimit() throws {
        var tree = try scratch.tree(["leaf": "1"])
        for _ in 0..<40 {
            tree = try repository.writeTree(base: nil, changes: (0..<10).map { .put(path: "f\($0)", id: tree, mode: .directory) })
        }
        #expect(try repository.differences(from: nil, to: tree, limit: 50).map(\.path).count == 50)
    }
}
