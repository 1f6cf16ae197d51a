import Foundation
import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct SilentEditTests {
    private func edits(_ desk: TrialDesk, under paths: [String] = [], since: String? = nil) throws -> [SilentEdit] {
        try desk.desk().silentEdits(under: paths, since: since)
    }

    private func type(_ old: String, _ new: String, _ desk: TrialDesk) throws {
        let file = "articles/2018/09/the-ferry.md"
        try desk.write(String(contentsOfFile: "\(desk.site)/\(file)", encoding: .utf8).replacing(old, with: new), at: file)
        try desk.git("add", ".")
        try desk.git("commit", "-qm", "\(old) is \(new)")
    }

    @Test func onlyWhatChangesAPublicTextWithoutAMoveIsOne() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try type("six", "five", desk)
        try desk.bringOut()
        #expect(try edits(desk).isEmpty)
        try type("five", "nine", desk)
        let found = try edits(desk)
        #expect(found.map(\.path) == ["articles/2018/09/the-ferry.md"])
        #expect(found[0].change?.plain.contains("[-five.-]{+nine.+}") == true)
        #expect(found[0].subject == "five is nine")
        #expect(throws: Refusal.noSuchFile("articles/2019")) { try edits(desk, under: ["articles/2019"]) }
        #expect(try edits(desk, under: ["articles/2018/"]).count == 1)
        #expect(try edits(desk, since: "HEAD").isEmpty)
        #expect(try edits(desk, since: "HEAD~1").count == 1)
    }

    @Test func filesOfTheFolderAndARemovalCount() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try desk.bringOut()
        try desk.write("1", at: "articles/2018/09/the-ferry/one.txt")
        try desk.git("add", ".")
        try desk.git("commit", "-qm", "a file")
        try desk.git("rm", "-rq", "articles/2018/09/the-ferry.md")
        try desk.git("commit", "-qm", "gone")
        let found = try edits(desk)
        #expect(found.map(\.files) == [0, 1])
        #expect(found.map(\.isRemoved) == [true, false])
    }

    @Test func theFoldOfTheLogSaysTheSame() throws {
        let desk = try TrialDesk()
        try desk.save(TrialDesk.text("The ferry left at six."))
        try desk.bringOut()
        try type("six", "nine", desk)
        try desk.move("revise", by: "hana-seo")
        try type("nine", "ten", desk)
        let told = try desk.desk().log("the-ferry").filter { $0.meaning.contains(.silent) }.map(\.entry.commit)
        #expect(try edits(desk).map(\.commit) == told)
        #expect(told.count == 1)
    }

    @Test(arguments: [
        ("---\ntitle: A\ndraft: true\n---\nOne.\n", true), ("---\ntitle: A\npublished: false\n---\nOne.\n", true),
        ("---\ntitle: A\nstatus: Review\n---\nOne.\n", true), ("---\ntitle: A\ndate: 2099-01-01\n---\nOne.\n", true),
        ("---\ntitle: A\ndate: 2018-01-01\n---\nOne.\n", false),
        ("---\ntitle: War --- and peace\ndraft: true\n---\nOne.\n", true),
        ("One.\n", false), ("---\ntitle: A\nstate: published\n---\nOne.\n", false), ("---\nbroken: [\n---\nOne.\n", false),
    ]) func aPlainFolderOfMarkdown(_ text: String, _ isDraft: Bool) throws {
        #expect(MarkdownInPublic.isDraft(Array(text.utf8), at: 1_600_000_000) == isDraft)
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-plain-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let script = """
            set -e
            git init -q -b main . && git config user.name Ada && git config user.email ada@example.org
            git add . && git commit -qm one
            printf 'Two.\\n' >> posts/a.md && printf 'x\\n' >> README.md && git commit -qam two
            git mv posts/a.md posts/b.md && git commit -qm three
            """
        try FileManager.default.createDirectory(at: folder.appending(path: "posts"), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: "posts/a.md"))
        try Data("Read me.\n".utf8).write(to: folder.appending(path: "README.md"))
        let ending = try ScratchProcess.run(
            ["/bin/sh", "-c", script], in: folder.path(), environment: ["GIT_COMMITTER_DATE": "@1600000000 +0000"])
        try #require(ending.status == 0, "\(ending.error)")
        let plain = try Publication.open(at: folder.path(), context: Context(now: 0, environment: [:]))
        let found = try plain.silentEdits(under: [], since: nil)
        #expect(found.map { "\($0.path) \($0.subject) \($0.change?.wordsIn ?? -1)" } == (isDraft ? [] : ["posts/a.md two 1"]))
    }
}
