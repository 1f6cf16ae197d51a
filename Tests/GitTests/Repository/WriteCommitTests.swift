import Foundation
import Testing

@testable import Git

@Suite struct WriteCommitTests {
    let scratch: ScratchRepository
    init() throws { scratch = try ScratchRepository() }

    @Test(arguments: ["A\nparent 4b825dc642cb6eb9a060e54bf8d69288fbee4904", "A <b", "A\0", "", "  "])
    func aNameThatWouldForgeAHeaderIsRefused(_ name: String) throws {
        let person = Signature(name: name, email: "a@example.org", time: 1, offset: 0)
        let draft = CommitDraft(tree: try scratch.tree([:]), parents: [], author: person, committer: person, message: [])
        #expect { try scratch.repository.writeCommit(draft) } throws: { ($0 as? GitError)?.isInvalid == true }
    }

    @Test func aNULInTheMessageAndAMissingTreeOrParentAreRefused() throws {
        let person = ScratchRepository.person()
        let tree = try scratch.tree([:])
        let missing = try #require(ObjectID(hex: String(repeating: "2", count: 40)))
        func draft(_ tree: ObjectID, _ parents: [ObjectID], _ message: [UInt8]) -> CommitDraft {
            CommitDraft(tree: tree, parents: parents, author: person, committer: person, message: message)
        }
        #expect(throws: GitError.self) { try scratch.repository.writeCommit(draft(tree, [], [65, 0])) }
        #expect(throws: GitError.self) { try scratch.repository.writeCommit(draft(missing, [], [65])) }
        #expect(throws: GitError.self) { try scratch.repository.writeCommit(draft(tree, [missing], [65])) }
        #expect(throws: GitError.self) { try scratch.repository.writeCommit(draft(tree, [tree], [65])) }
    }

    @Test func timesAfter2106AndWestOfGreenwichAreWrittenWhole() throws {
        let person = Signature(name: "A", email: "a@b", time: 5_000_000_000, offset: -570)
        let id = try scratch.repository.writeCommit(
            CommitDraft(tree: try scratch.tree([:]), parents: [], author: person, committer: person, message: [65, 10]))
        #expect(try scratch.repository.commit(id).author == person)
        #expect(try scratch.git("log", "-1", "--date=raw", "--format=%ad", id.hex) == "5000000000 -0930")
        #expect(try scratch.git("fsck", "--strict", "--no-dangling") == "")
    }

    @Test func aSignatureIsOverThePayloadAndComesBack() throws {
        let person = ScratchRepository.person()
        let draft = CommitDraft(
            tree: try scratch.tree([:]), parents: [], author: person, committer: person, message: Array("signed\n".utf8))
        let armour = Array("-----BEGIN SSH SIGNATURE-----\nabc\n\ndef\n-----END SSH SIGNATURE-----\n".utf8)
        var payload: [UInt8] = []
        let id = try scratch.repository.writeCommit(draft) {
            payload = $0
            return armour
        }
        let signature = try #require(try scratch.repository.signature(ofCommit: id))
        #expect(signature.payload == payload)
        #expect(signature.signature == armour)
        #expect(try scratch.repository.commit(id).isSigned)
        #expect(try scratch.git("fsck", "--strict", "--no-dangling") == "")
    }

    @Test func gitVerifiesARealSignature() throws {
        let key = scratch.root.appending(path: "key").path()
        let made = try ScratchRepository.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], in: scratch.path, home: scratch.root.path(), input: [])
        try #require(made.status == 0)
        let person = ScratchRepository.person()
        let draft = CommitDraft(
            tree: try scratch.tree([:]), parents: [], author: person, committer: person, message: Array("signed\n".utf8))
        let id = try scratch.repository.writeCommit(draft) { payload in
            Array(
                try ScratchRepository.run(
                    ["ssh-keygen", "-Y", "sign", "-n", "git", "-f", key], in: scratch.path, home: scratch.root.path(),
                    input: payload
                ).output.utf8)
        }
        let allowed = "hana@example.org \(try String(contentsOfFile: key + ".pub", encoding: .utf8))"
        try Data(allowed.utf8).write(to: scratch.root.appending(path: "allowed"))
        try scratch.git("config", "gpg.ssh.allowedSignersFile", scratch.root.appending(path: "allowed").path())
        #expect(try scratch.git("log", "-1", "--format=%G?", id.hex) == "G")
    }

    @Test func whatTheSignerThrowsComesThrough() throws {
        struct NoKey: Error {}
        let person = ScratchRepository.person()
        let draft = CommitDraft(tree: try scratch.tree([:]), parents: [], author: person, committer: person, message: [])
        #expect(throws: NoKey.self) { try scratch.repository.writeCommit(draft) { _ in throw NoKey() } }
    }
}
