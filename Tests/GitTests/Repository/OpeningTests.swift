import Foundation
import Testing

@testable import Git

@Suite struct OpeningTests {
    let scratch: ScratchRepository
    init() throws { scratch = try ScratchRepository() }

    private func real(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path() }

    @Test func theFolderItselfIsOpenedAndNoneAbove() throws {
        try scratch.write("x", at: "a/b/c")
        #expect(try Repository.open(at: scratch.path)?.workingDirectory == scratch.path)
        #expect(try Repository.open(at: scratch.path + "/.git")?.gitDirectory == scratch.path + "/.git")
        #expect(try Repository.open(at: scratch.path + "/a") == nil)
        #expect(try Repository.open(at: scratch.path + "/none") == nil)
        #expect(try Repository.discover(from: scratch.path + "/a/b")?.workingDirectory == scratch.path)
        #expect(try Repository.discover(from: scratch.path + "/a/b", ceilings: [scratch.path + "/a"]) == nil)
        #expect(try Repository.discover(from: scratch.root.path()) == nil)
        #expect(throws: GitError.self) { try Repository.open(at: scratch.path + "\0x") }
    }

    @Test func makingOneWhereOneIsIsRefused() throws {
        #expect(throws: GitError.self) { try Repository.create(at: scratch.path, bare: false, branch: "main") }
        #expect(throws: GitError.self) { try Repository.create(at: scratch.path + "/x", bare: false, branch: "a..b") }
    }

    @Test func aBareOneHasNoFiles() throws {
        let bare = try ScratchRepository(bare: true)
        #expect(bare.repository.isBare)
        #expect(bare.repository.workingDirectory == nil)
        #expect(bare.repository.gitDirectory == bare.repository.commonDirectory)
        #expect(try bare.git("symbolic-ref", "HEAD") == "refs/heads/main")
    }

    @Test func aLinkedWorkTreeHasFoldersOfItsOwn() throws {
        try scratch.git("commit", "-q", "--allow-empty", "-m", "x")
        let linked = scratch.root.appending(path: "linked").path()
        try scratch.git("worktree", "add", "-q", "-b", "side", linked)
        let repository = try scratch.reopened(at: linked)
        #expect(repository.commonDirectory == scratch.path + "/.git")
        #expect(repository.gitDirectory == scratch.path + "/.git/worktrees/linked")
        #expect(repository.workingDirectory == linked)
        let tip = try #require(try repository.tip(of: "refs/heads/side"))
        #expect(try repository.head() == .branch(name: "refs/heads/side", tip: tip))
    }

    @Test func worktreeConfigurationIsHonoured() throws {
        try scratch.git("commit", "-q", "--allow-empty", "-m", "x")
        for version in ["0", "1"] {
            try scratch.git("config", "core.repositoryFormatVersion", version)
            try scratch.git("config", "extensions.worktreeConfig", "true")
            try scratch.git("config", "user.email", "shared@example.org")
            try scratch.git("config", "--worktree", "user.email", "own@example.org")
            let repository = try scratch.reopened()
            #expect(try repository.configured("user.email") == "own@example.org")
            #expect(try repository.unsupportedFormat() == nil)
        }
    }

    @Test func aBareRepositoryThatSaysSoInItsWorktreeConfigurationIsBare() throws {
        let bare = try ScratchRepository(bare: true)
        try bare.git("config", "extensions.worktreeConfig", "true")
        try bare.git("config", "--worktree", "core.bare", "true")
        try bare.git("config", "--unset", "core.bare")
        let repository = try bare.reopened()
        #expect(repository.isBare)
        #expect(repository.workingDirectory == nil)
    }

    @Test(arguments: [
        ("preciousObjects", "true"), ("refStorage", "reftable"), ("relativeWorktrees", "true"),
        ("objectFormat", "sha256"), ("somethingNew", "true"),
    ])
    func anExtensionThatIsNotDoneHereIsNamed(_ pair: (String, String)) throws {
        try scratch.write("x", at: "a/b")
        try scratch.git("config", "core.repositoryFormatVersion", "1")
        try scratch.git("config", "extensions.\(pair.0)", pair.1)
        let expected = UnsupportedFormat.extension(name: pair.0.lowercased(), value: pair.1)
        #expect { try Repository.open(at: scratch.path) } throws: { ($0 as? GitError)?.unsupported == expected }
        #expect { try Repository.discover(from: scratch.path + "/a") } throws: { ($0 as? GitError)?.unsupported == expected }
    }

    @Test func aLinkedWorkTreeOfSuchARepositoryIsNamedToo() throws {
        try scratch.git("commit", "-q", "--allow-empty", "-m", "x")
        let linked = scratch.root.appending(path: "linked").path()
        try scratch.git("worktree", "add", "-q", "-b", "side", linked)
        try scratch.git("config", "core.repositoryFormatVersion", "1")
        try scratch.git("config", "extensions.preciousObjects", "true")
        #expect { try Repository.open(at: linked) } throws: { ($0 as? GitError)?.unsupported != nil }
    }

    @Test func anExtensionInAnOldRepositoryIsFoundAfterOpening() throws {
        try scratch.git("config", "extensions.preciousObjects", "true")
        #expect(try scratch.reopened().unsupportedFormat() == .extension(name: "preciousobjects", value: "true"))
        try scratch.git("config", "--unset", "extensions.preciousObjects")
        try scratch.git("config", "extensions.unheardOf", "true")
        #expect(try scratch.reopened().unsupportedFormat() == nil)
    }

    @Test func aVersionOfTheFutureIsNamed() throws {
        try scratch.git("config", "core.repositoryFormatVersion", "2")
        #expect { try Repository.open(at: scratch.path) } throws: { ($0 as? GitError)?.unsupported == .version(2) }
    }

    @Test func anotherFailureIsNotCalledAFormat() throws {
        try Data("[broken".utf8).write(to: URL(filePath: scratch.path + "/.git/config"))
        #expect { try Repository.open(at: scratch.path) } throws: { ($0 as? GitError).map { $0.unsupported == nil } == true }
    }

    @Test(arguments: ["2", "3", "4"]) func indexesOfAllVersionsAreFineUnlessSplitOrSparse(version: String) throws {
        for name in ["a", "b/c", "in/\(String(repeating: "long", count: 60))/\(String(repeating: "er", count: 100))/x", "out/y"] {
            try scratch.write(name, at: name)
        }
        for count in 0..<30 { try scratch.write("x", at: "in/x\(count)/\(String(repeating: "y", count: count))z") }
        try scratch.git("add", ".")
        try scratch.git("commit", "-q", "-m", "x")
        try scratch.git("update-index", "--index-version", version)
        if version == "3" {
            try scratch.git("add", "-N", ".")
            try scratch.git("update-index", "--skip-worktree", "a")
        }
        #expect(try scratch.reopened().unsupportedFormat() == nil)
        try scratch.git("update-index", "--split-index")
        #expect(try scratch.reopened().unsupportedFormat() == .splitIndex)
        try scratch.git("update-index", "--no-split-index")
        #expect(try scratch.reopened().unsupportedFormat() == nil)
        if version == "3" { try scratch.git("update-index", "--no-skip-worktree", "a") }
        try scratch.git("sparse-checkout", "set", "--cone", "--sparse-index", "in")
        #expect(try scratch.reopened().unsupportedFormat() == .sparseIndex)
        try scratch.git("sparse-checkout", "reapply", "--no-sparse-index")
        #expect(try scratch.reopened().unsupportedFormat() == nil)
        #expect(try scratch.reopened().configured("core.sparseCheckout") == "true")
    }

    @Test func aPartialCloneIsNoDamage() throws {
        try scratch.write("words", at: "a")
        try scratch.git("add", ".")
        try scratch.git("commit", "-q", "-m", "x")
        try scratch.git("config", "uploadpack.allowFilter", "true")
        let clone = scratch.root.appending(path: "clone").path()
        for filter in ["blob:none", "tree:0"] {
            try scratch.git("clone", "-q", "--no-checkout", "--filter=\(filter)", "file://\(scratch.path)", clone)
            let repository = try scratch.reopened(at: clone)
            let tip = try #require(try repository.tip(of: "refs/heads/main"))
            #expect {
                let entry = try repository.entry(at: "a", inTree: repository.commit(tip).tree)
                _ = try entry.map { try repository.blob($0.id, limit: 10) }
            } throws: {
                guard case .partialClone(_, remote: "origin") = ($0 as? GitError)?.unsupported else { return false }
                return true
            }
            try scratch.git("config", "--unset", "remote.origin.partialCloneFilter", at: clone)
            try scratch.git("config", "extensions.partialClone", "origin", at: clone)
            try scratch.git("fetch", "-q", "--refetch", "origin", at: clone)
            let whole = try scratch.reopened(at: clone)
            #expect(try whole.unsupportedFormat() == nil)
            let entry = try #require(try whole.entry(at: "a", inTree: whole.commit(tip).tree))
            #expect(try whole.blob(entry.id, limit: 10) == Array("words".utf8))
            try FileManager.default.removeItem(atPath: clone)
        }
    }

    @Test func theEnvironmentLeadsIntoTheQuarantine() async throws {
        let bare = try ScratchRepository(bare: true)
        try bare.write(
            "#!/bin/sh\nenv | grep ^GIT_ > \"\(bare.root.path())/seen\"\ncp -r \"$GIT_OBJECT_DIRECTORY\" \"\(bare.root.path())/kept\"\n",
            at: "hooks/pre-receive")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bare.path + "/hooks/pre-receive")
        try scratch.git("commit", "-q", "--allow-empty", "-m", "pushed")
        let id = try scratch.git("rev-parse", "HEAD")
        try scratch.git("push", "-q", bare.path, "HEAD:refs/heads/side")
        let seen = try String(contentsOfFile: bare.root.path() + "/seen", encoding: .utf8)
        #expect(seen.contains("GIT_QUARANTINE_PATH"))
        // The same variables again, with the objects as they lay in the quarantine.
        try FileManager.default.removeItem(atPath: bare.path + "/objects/\(id.prefix(2))")
        let (git, kept) = (bare.path, bare.root.path() + "/kept")
        let pushed = try #require(ObjectID(hex: id))
        #expect(throws: GitError.self) { try bare.reopened().commit(pushed) }
        await #expect(processExitsWith: .success) { [git = git as String, kept = kept as String, id = id as String] in
            setenv("GIT_DIR", git, 1)
            setenv("GIT_OBJECT_DIRECTORY", kept, 1)
            setenv("GIT_ALTERNATE_OBJECT_DIRECTORIES", git + "/objects", 1)
            let repository = try #require(try Repository.openFromEnvironment())
            let commit = try repository.commit(try #require(ObjectID(hex: id)))
            #expect(commit.message == Array("pushed\n".utf8))
        }
    }
}
