import Foundation
import Testing

/// Repositories that are damaged: what is wrong is named with a way out, and nothing is made worse.
@Suite struct DamageTests {
    private static let ferry = "articles/2018/09/the-ferry-that-came-back.md"

    private func harbour() throws -> Shell {
        let shell = try Shell()
        try #require(shell.run("source \"$SETUP/harbour.sh\"; source \"$SETUP/ferry.sh\" draft").status == 0)
        return shell
    }

    @Test(arguments: [": >", "head -c 100 ../whole >", "sed 's/^DIRC/XXXX/' ../whole >", "{ cat ../whole; echo; } >"])
    func anIndexThatCannotBeRead(_ damage: String) throws {
        let shell = try harbour()
        let head = try shell.run("cp .git/index ../whole; git rev-parse HEAD").output
        try #require(shell.run("\(damage) .git/index; cp .git/index ../damaged").status == 0)
        for command in ["submit the-ferry", "save", "status"] {
            let answer = try shell.run("galley \(command) --as hana-seo")
            #expect(answer.status == 65, "\(damage) index, \(command): \(answer.error)")
            #expect(answer.error.contains("git's index cannot be read"), "\(damage) index, \(command): \(answer.error)")
            #expect(answer.error.contains("git reset"), "the way out is named")
        }
        #expect(try shell.run("cmp .git/index ../damaged && git rev-parse HEAD").output == head)
        // The way out, as it is given.
        try #require(shell.run("rm \"$(git rev-parse --git-path index)\" && git reset --quiet").status == 0)
        let after = try shell.run("galley submit the-ferry --as hana-seo")
        #expect(after.status == 0)
        #expect(after.repositories.map(\.status) == [[]])
    }

    @Test(arguments: ["rm -f", "truncate -s 20", "cp -f galley.yml"])
    func anArticleWhoseObjectIsDamaged(_ damage: String) throws {
        let shell = try harbour()
        let id = try shell.run(
            "galley new Nets --as hana-seo -F - <<< Nets > /dev/null; git rev-parse HEAD:\(Self.ferry)"
        ).output.trimmingCharacters(in: .whitespacesAndNewlines)
        let object = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
        try #require(shell.run("chmod u+w \(object); \(damage) \(object)").status == 0)
        for command in ["check the-ferry", "check", "show the-ferry", "submit the-ferry --as hana-seo"] {
            let answer = try shell.run("galley \(command)")
            #expect(answer.status == 65, "\(damage), \(command): \(answer.output)\(answer.error)")
            #expect(answer.error.contains("object \(id) cannot be read"), "\(damage), \(command): \(answer.error)")
            #expect(answer.error.contains("git fsck"), "the way to find out more is named")
        }
        // One damaged object hides no other article, and keeps none from moving.
        let list = try shell.run("galley list; galley status --as hana-seo")
        #expect(list.status == 0)
        #expect(list.output.contains("2018/09/nets\tdraft"))
        #expect(list.output.contains("odd\t2018/09/the-ferry-that-came-back\t"))
        #expect(try shell.run("galley submit nets --as hana-seo").status == 0)
    }

    @Test func aFolderThatIsNoRepositoryStaysAsItIs() throws {
        let shell = try Shell()
        _ = try shell.run("mkdir press; cd press; echo mine > masthead.yml")
        let answer = try shell.run("galley init")
        #expect(answer.status == 7, "\(answer.error)")
        #expect(try shell.run("ls -A").output == "masthead.yml\n")
        #expect(try shell.run("galley init --time-zone Mars/Olympus; ls -A").output == "masthead.yml\n")
        #expect(try shell.run("rm masthead.yml; galley init --dry-run > /dev/null; ls -A").output == "")
    }
}
