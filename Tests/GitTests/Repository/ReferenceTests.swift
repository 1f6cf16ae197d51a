import Foundation
import Testing

@testable import Git

@Suite struct ReferenceTests {
    let scratch: ScratchRepository
    var repository: Repository { scratch.repository }
    init() throws { scratch = try ScratchRepository() }

    private func swap(_ name: String, from old: ObjectID?, to new: ObjectID, reflog: String = "moved") throws -> Bool {
        try repository.swapReference(name, from: old, to: new, reflog: reflog, by: ScratchRepository.person(1_650_000_000))
    }

    @Test func headIsUnbornThenABranchThenDetached() throws {
        #expect(try repository.head() == .unborn(name: "refs/heads/main"))
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/main", from: nil, to: first))
        #expect(try repository.head() == .branch(name: "refs/heads/main", tip: first))
        try scratch.git("checkout", "-q", "--detach")
        #expect(try repository.head() == .detached(first))
        try scratch.git("symbolic-ref", "refs/heads/alias", "refs/heads/main")
        try scratch.git("symbolic-ref", "HEAD", "refs/heads/alias")
        #expect(try repository.head() == .branch(name: "refs/heads/main", tip: first))
        try scratch.git("symbolic-ref", "refs/heads/main", "refs/heads/alias")
        #expect(throws: GitError.self) { try repository.head() }
    }

    @Test func aSwapHappensOnlyWhereTheOldTipStillStands() throws {
        let first = try scratch.commit("first")
        let second = try scratch.commit("second", parents: [first])
        let third = try scratch.commit("third", parents: [second])
        #expect(try !swap("refs/heads/main", from: first, to: second))
        #expect(try swap("refs/heads/main", from: nil, to: first))
        #expect(try !swap("refs/heads/main", from: nil, to: second))
        #expect(try swap("refs/heads/main", from: first, to: second))
        #expect(try !swap("refs/heads/main", from: first, to: third))
        #expect(try repository.tip(of: "refs/heads/main") == second)
        try scratch.git("pack-refs", "--all", "--prune")
        #expect(try !swap("refs/heads/main", from: first, to: third))
        #expect(try swap("refs/heads/main", from: second, to: third))
        #expect(try scratch.git("rev-parse", "main") == third.hex)
        #expect(try repository.tip(of: "refs/heads/none") == nil)
    }

    @Test func theReflogsOfBranchAndHeadSayWhoWhenAndWhy() throws {
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/main", from: nil, to: first, reflog: "approve: Title\n\u{1B}[31m"))
        for name in ["main", "HEAD"] {
            let line = try scratch.git("log", "-g", "-1", "--date=raw", "--format=%gn|%ge|%gd|%gs", name)
            #expect(line == "Seo Hana|hana@example.org|\(name)@{1650000000 +0900}|approve: Title  [31m")
        }
        #expect(try repository.formerTips(of: "refs/heads/main") == [first])
        #expect(try repository.formerTips(of: "refs/heads/none") == [])
    }

    @Test func aForeignLockIsAnErrorAndNothingMoves() throws {
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/main", from: nil, to: first))
        let lock = "\(scratch.path)/.git/refs/heads/main.lock"
        #expect(FileManager.default.createFile(atPath: lock, contents: nil))
        let second = try scratch.commit("second", parents: [first])
        #expect { try swap("refs/heads/main", from: first, to: second) } throws: { ($0 as? GitError)?.isLocked == true }
        #expect(try scratch.reopened().tip(of: "refs/heads/main") == first)
        #expect(FileManager.default.fileExists(atPath: lock))
        try FileManager.default.removeItem(atPath: lock)
        #expect(try swap("refs/heads/main", from: first, to: second))
    }

    @Test func aRefusedSwapLeavesNoLockBehind() throws {
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/main", from: nil, to: first))
        #expect(try !swap("refs/heads/main", from: nil, to: first))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/.git/refs/heads/main.lock"))
    }

    @Test(arguments: [false, true]) func aNameInTheWayOfAnotherIsRefused(packed: Bool) throws {
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/a", from: nil, to: first))
        #expect(try swap("refs/heads/b/c", from: nil, to: first))
        if packed { try scratch.git("pack-refs", "--all", "--prune") }
        #expect(throws: GitError.self) { try swap("refs/heads/a/x", from: nil, to: first) }
        #expect(throws: GitError.self) { try swap("refs/heads/b", from: nil, to: first) }
        #expect(try scratch.git("for-each-ref", "--format=%(refname)") == "refs/heads/a\nrefs/heads/b/c")
    }

    @Test(arguments: ["HEAD", "refs/heads/a..b", "refs/heads/../x", "main", "refs/heads/a\0b", "refs/heads/x.lock"])
    func otherNamesAreRefused(_ name: String) throws {
        let first = try scratch.commit("first")
        #expect(throws: GitError.self) { try swap(name, from: nil, to: first) }
    }

    @Test func aReferenceNamesOnlyCommits() throws {
        let tree = try scratch.tree([:])
        #expect(throws: GitError.self) { try swap("refs/heads/main", from: nil, to: tree) }
    }

    @Test func onlyOneOfManyWritersWins() async throws {
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/main", from: nil, to: first))
        let rivals = try (0..<8).map { try scratch.commit("rival \($0)", parents: [first]) }
        let path = scratch.path
        let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
            for rival in rivals {
                group.addTask {
                    let repository = try #require(try Repository.open(at: path))
                    return try repository.swapReference(
                        "refs/heads/main", from: first, to: rival, reflog: "", by: ScratchRepository.person())
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
    }

    @Test func revisionsResolveToCommits() throws {
        let first = try scratch.commit("first")
        let second = try scratch.commit("second", parents: [first])
        #expect(try swap("refs/heads/main", from: nil, to: second))
        try scratch.git("tag", "-a", "-m", "x", "v1", first.hex)
        for revision in [
            "HEAD", "main", "v1", "HEAD~1", "HEAD^", second.abbreviated, "v1^{commit}", "refs/heads/main", ":/first",
        ] {
            let git = try scratch.git("rev-list", "-1", revision)
            #expect(try repository.resolve(revision)?.hex == git, "\(revision)")
        }
        for revision in ["", "none", "HEAD~9", "HEAD^{tree}", "a..b", "HEAD:x", "-x", "@{", "a\0", "^", "~", "main@{99}"] {
            #expect(try repository.resolve(revision) == nil, "\(revision)")
        }
    }

    @Test func aReferenceToAMissingObjectIsListedAndStopsNothing() throws {
        let first = try scratch.commit("first")
        try scratch.write(String(repeating: "4", count: 40) + "\n", at: ".git/refs/heads/broken")
        #expect(try swap("refs/heads/main", from: nil, to: first))
        #expect(try repository.references(under: "refs/heads/").map(\.name) == ["refs/heads/broken", "refs/heads/main"])
    }

    @Test func referencesAreListedUnderAPrefixWithTagsFollowed() throws {
        let first = try scratch.commit("first")
        #expect(try swap("refs/heads/main", from: nil, to: first))
        try scratch.git("update-ref", "refs/remotes/origin/main", first.hex)
        try scratch.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone")
        try scratch.git("tag", "-a", "-m", "x", "v1", first.hex)
        try scratch.git("pack-refs", "--all")
        let remotes = try repository.references(under: "refs/remotes/")
        #expect(remotes.map(\.name) == ["refs/remotes/origin/main"])
        #expect(try repository.references(under: "refs/tags/").map(\.id) == [first])
        #expect(try repository.references(under: "refs/").count == 3)
    }

    /// What has a file of its own waits to be flushed until a reference moves; what lies in a pack needs no flush.
    @Test func nothingIsLeftToFlushOnceAReferenceHasMoved() throws {
        let first = try scratch.commit("first")
        #expect(repository.unflushed.contains(first))
        #expect(try swap("refs/heads/main", from: nil, to: first))
        #expect(repository.unflushed.isEmpty)
        try scratch.git("repack", "-a", "-d", "-q")
        try scratch.git("prune-packed")
        let again = try scratch.commit("first")
        #expect(again == first)
        let second = try scratch.commit("second", parents: [first])
        #expect(repository.unflushed.isSuperset(of: [first, second]))
        #expect(try swap("refs/heads/main", from: first, to: second))
        #expect(repository.unflushed.isEmpty)
        try scratch.git("fsck", "--strict")
    }
}
