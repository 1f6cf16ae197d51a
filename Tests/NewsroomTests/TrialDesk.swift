import Foundation
import Newsroom
import Testing

/// A publication in a scratch folder, with a clock of its own; it goes with the test.
final class TrialDesk {
    let root = FileManager.default.temporaryDirectory.appending(path: "galley-desk-\(UUID().uuidString)")
    /// Seconds since 1970; every action takes an hour.
    var now: Int64 = 1_536_285_600

    var site: String { root.appending(path: "site").path() }

    init() throws {
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let founding = Publication.InitOptions(
            title: "Harbour <Review>", name: "Ada Ines", email: "ada@example.org", id: "ada-ines", timeZone: "Asia/Seoul")
        _ = try Publication.initialize(founding, at: site, context: context("ada-ines"))
        try write(
            """
            people:
              - {id: ada-ines, name: Ada Ines, emails: [ada@example.org], roles: [admin]}
              - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author]}
              - {id: jun-park, name: "Jun & Park", emails: [jun@example.org], roles: [editor]}
              - {id: ida-lund, name: Ida Lund, emails: [ida@example.org], roles: [publisher]}

            """, at: "masthead.yml")
        _ = try desk("ada-ines").savePolicy(["masthead.yml"])
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func context(_ person: String? = nil) -> Context {
        Context(
            now: now,
            environment: [
                "HOME": root.path(), "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
                "PATH": "/usr/local/bin:/usr/bin:/bin",
            ], person: person, folder: site)
    }

    /// The publication as this person finds it, an hour later.
    func desk(_ person: String? = nil) throws -> Publication {
        now += 3600
        return try Publication.open(at: site, context: context(person))
    }

    static func text(_ body: String, title: String = "The Ferry", more: String = "") -> [UInt8] {
        Array("---\ntitle: \(title)\nauthors: [hana-seo]\nlanguage: en\ndisclosures: none\n\(more)---\n\n\(body)\n".utf8)
    }

    /// Writes the text of an article and saves it, as its author.
    func save(_ bytes: [UInt8], at article: String = "2018/09/the-ferry", note: String = "") throws {
        let file = "articles/\(article).md"
        let state = try? String(contentsOfFile: "\(site)/\(file)", encoding: .utf8).split(separator: "\n").first {
            $0.hasPrefix("state:")
        }
        var text = String(decoding: bytes, as: UTF8.self)
        if let state { text = text.replacing("\nauthors:", with: "\n\(state)\nauthors:", maxReplacements: 1) }
        try write(text, at: file)
        _ = try desk("hana-seo").save(article, note: note)
    }

    func move(_ transition: String, _ article: String = "the-ferry", by person: String, note: String = "") throws {
        _ = try desk(person).move(article, Publication.MoveRequest(transition, note: note))
    }

    /// From a saved draft to print.
    func bringOut(_ article: String = "the-ferry") throws {
        try move("submit", article, by: "hana-seo")
        try move("approve", article, by: "jun-park", note: "Figures checked & found right.\n<script>alert(1)</script>")
        try move("publish", article, by: "ida-lund")
    }

    func write(_ text: String, at path: String) throws {
        let file = URL(filePath: site).appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @discardableResult
    func git(_ arguments: String..., at folder: String? = nil) throws -> String {
        now += 3600
        let ending = try ScratchProcess.run(
            ["git"] + arguments, in: folder ?? site,
            environment: [
                "GIT_AUTHOR_NAME": "Ada Ines", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada Ines",
                "GIT_COMMITTER_EMAIL": "ada@example.org", "GIT_COMMITTER_DATE": "@\(now)", "GIT_AUTHOR_DATE": "@\(now)",
            ])
        try #require(ending.status == 0, "git \(arguments): \(ending.error)")
        return ending.output
    }
}
