import Foundation
import Newsroom
import Testing
import Text

/// A real bare publication in a temporary folder, with one workflow and four people; it goes with the test.
final class TrialNewsroom {
    private let root: URL
    static let article = "2018/09/the-ferry"
    /// A writer, two editors who may publish, and a publisher.
    static let people = ["hana", "jun", "mo", "ida"]

    private static let masthead = """
        people:
          - {id: hana, name: Hana Seo, emails: [hana@example.org], roles: [author]}
          - {id: jun, name: Jun Park, emails: [jun@example.org], roles: [editor, factchecker]}
          - {id: mo, name: Mo Okafor, emails: [mo@example.org], roles: [editor, factchecker]}
          - {id: ida, name: Ida Lund, emails: [ida@example.org], roles: [publisher, factchecker]}

        """

    /// - Parameter front: what the article says beside its title, authors and language.
    init(workflow: String, disclosures: String?) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "galley-newsroom-\(UUID().uuidString)")
        let work = root.appending(path: "work")
        try FileManager.default.createDirectory(at: work.appending(path: "workflows"), withIntermediateDirectories: true)
        for (path, text) in [
            ("galley.yml", "title: Harbour Review\nworkflow: trial\n"), ("masthead.yml", Self.masthead),
            ("workflows/trial.yml", workflow),
        ] {
            try Data(text.utf8).write(to: work.appending(path: path))
        }
        try git(["init", "-q", "-b", "main"], in: work)
        try git(["add", "."], in: work)
        try git(["commit", "-q", "-m", "Found the publication"], in: work)
        try git(["clone", "-q", "--bare", ".", "../site.git"], in: work)
        var draft = ArticleDraft(title: "The Ferry")
        draft.body = "The ferry left at six.\n"
        draft.disclosures = disclosures
        _ = try publication(as: "hana").new(draft)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    private var site: URL { root.appending(path: "site.git") }

    func publication(as person: String, isDryRun: Bool = false) throws -> Publication {
        try Publication.open(
            at: site.path(),
            context: Context(
                now: 1_536_285_600, environment: Self.environment(root), person: person, isDryRun: isDryRun))
    }

    func head() throws -> String { try git(["rev-parse", "main"], in: site) }
    func goBack(to commit: String) throws { try git(["update-ref", "refs/heads/main", commit], in: site) }

    private static func environment(_ root: URL) -> [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": root.path(), "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Hana Seo", "GIT_AUTHOR_EMAIL": "hana@example.org",
            "GIT_COMMITTER_NAME": "Hana Seo", "GIT_COMMITTER_EMAIL": "hana@example.org",
            "GIT_AUTHOR_DATE": "@1536285600 +0000", "GIT_COMMITTER_DATE": "@1536285600 +0000",
        ]
    }

    @discardableResult
    private func git(_ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/git")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment(root)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments)")
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
