import Foundation
import Testing

@testable import Git

@Suite struct ConfigurationTests {
    let scratch: ScratchRepository
    init() throws { scratch = try ScratchRepository() }

    @Test func valuesAreReadWithIncludes() throws {
        try Data("[user]\n\temail = included@example.org\n".utf8)
            .write(to: scratch.root.appending(path: "more"))
        try scratch.git("config", "include.path", scratch.root.appending(path: "more").path())
        try scratch.git("config", "gpg.format", "ssh")
        let repository = try scratch.reopened()
        #expect(try repository.configured("user.email") == "included@example.org")
        #expect(try repository.configured("GPG.Format") == "ssh")
        #expect(try repository.configured("no.such") == nil)
    }

    @Test func aChangeIsSeenWithoutOpeningAgain() throws {
        let repository = try scratch.reopened()
        #expect(try repository.configured("galley.x") == nil)
        try scratch.git("config", "galley.x", "1")
        #expect(try repository.configured("galley.x") == "1")
    }

    @Test func valuesAreWrittenIntoTheRepositorysOwnFile() throws {
        let file = scratch.root.appending(path: "site/.git/config")
        let before = try String(contentsOf: file, encoding: .utf8)
        try scratch.git("config", "gpg.format", "openpgp")
        let repository = try scratch.reopened()
        try repository.configure([("gpg.format", "ssh"), ("user.signingkey", "/a path/with \"quotes\" # and more")])
        #expect(try repository.configured("gpg.format") == "ssh")
        #expect(try scratch.git("config", "--local", "user.signingkey") == "/a path/with \"quotes\" # and more")
        #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix(before))
        #expect(throws: GitError.self) { try repository.configure([("no key", "1")]) }
    }
}
