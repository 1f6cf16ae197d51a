import Foundation
import Testing
import Text
import Workflows

@testable import Newsroom

/// A publication in a temporary folder, with git itself to ask; it goes with the test. Every action is a minute after the last.
final class Press {
    let root: URL
    private var now: Int64 = 1_536_285_600  // 2018-09-07, 02:00 UTC

    static let masthead = """
        people:
          - {id: ada, name: Ada Ines, emails: [ada@example.org], roles: [admin]}
          - {id: hana, name: Hana Seo, emails: [hana@example.org], roles: [author]}
          - {id: jun, name: Jun Park, emails: [jun@example.org], roles: [editor, author]}
          - {id: mo, name: Mo Okafor, emails: [mo@example.org], roles: [editor]}
          - {id: ida, name: Ida Lund, emails: [ida@example.org], roles: [publisher]}

        """

    init(isBare: Bool = false) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "galley-press-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root.appending(path: "press"), withIntermediateDirectories: true)
        let founding = Publication.InitOptions(
            title: "Harbour Review", name: "Ada Ines", email: "ada@example.org", id: "ada", timeZone: "Asia/Seoul", isBare: isBare
        )
        _ = try Publication.initialize(founding, at: folder, context: context("ada"))
        guard !isBare else { return }
        try write(Self.masthead, at: "masthead.yml")
        _ = try with("ada").savePolicy(["masthead.yml"])
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var folder: String { root.appending(path: "press").path(percentEncoded: false) }

    private var environment: [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": root.path(percentEncoded: false), "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CEILING_DIRECTORIES": root.path(percentEncoded: false),
            "GIT_AUTHOR_NAME": "Eve", "GIT_AUTHOR_EMAIL": "eve@example.org", "GIT_COMMITTER_NAME": "Eve",
            "GIT_COMMITTER_EMAIL": "eve@example.org", "GIT_COMMITTER_DATE": "@\(now)", "GIT_AUTHOR_DATE": "@\(now)",
        ]
    }

    func context(_ person: String?, isDryRun: Bool = false) -> Context {
        now += 60
        return Context(now: now, environment: environment, person: person, folder: folder, isDryRun: isDryRun)
    }

    /// The publication, opened anew by a person.
    func with(_ person: String?, isDryRun: Bool = false) throws -> Publication {
        try Publication.open(at: folder, context: context(person, isDryRun: isDryRun))
    }

    /// An article brought as far as the state that is named.
    func ferry(_ state: String = "draft") throws {
        let draft = ArticleDraft(title: "The Ferry", disclosures: "none", body: "The ferry left at six.\n")
        _ = try with("hana").new(draft)
        let moves = [("review", "submit", "hana"), ("approved", "approve", "jun"), ("published", "publish", "ida")]
        for (after, move, person) in moves where state != "draft" {
            _ = try with(person).move("the-ferry", .init(move))
            if after == state { return }
        }
    }

    static let ferry = "articles/2018/09/the-ferry.md"

    func write(_ text: String, at path: String) throws {
        let file = root.appending(path: "press/\(path)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func append(_ text: String, to path: String = ferry) throws {
        try write(read(path) + text, at: path)
    }

    func read(_ path: String = ferry) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: "press/\(path)")), as: UTF8.self)
    }

    /// What git prints, without the last line break; whatever its status.
    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-C", folder] + arguments
        git.environment = environment
        let output = Pipe()
        git.standardOutput = output
        git.standardError = output
        git.standardInput = FileHandle.nullDevice
        try git.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        git.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    func commitByHand(_ message: String = "By hand") throws {
        try git("add", "-A")
        try git("commit", "--quiet", "-m", message)
    }

    /// A trailer of the newest commit, as git reads it.
    func trailer(_ key: String) throws -> String {
        try git("log", "-1", "--format=%(trailers:key=\(key),valueonly)").trimmingCharacters(in: .newlines)
    }

    /// Everything in order: nothing unsaved, the index as HEAD, every object sound.
    func expectOrder(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        #expect(try git("status", "--porcelain") == "", sourceLocation: sourceLocation)
        #expect(try git("write-tree") == git("rev-parse", "HEAD^{tree}"), sourceLocation: sourceLocation)
        #expect(try git("fsck", "--strict", "--no-progress", "--no-dangling") == "", sourceLocation: sourceLocation)
    }

    /// The refusal of an action that must not happen, after which HEAD and the working files are what they were.
    func refusal(sourceLocation: Testing.SourceLocation = #_sourceLocation, _ act: () throws -> Void) throws -> Refusal? {
        let before = try [git("rev-parse", "HEAD"), git("status", "--porcelain")]
        var refusal: Refusal?
        do { try act() } catch let error as Refusal { refusal = error }
        #expect(try [git("rev-parse", "HEAD"), git("status", "--porcelain")] == before, sourceLocation: sourceLocation)
        return refusal
    }
}
