import Foundation
import Testing

/// A publication of its own for one test: a copy of one that was made once with `galley`, next to a folder that nobody may touch.
///
/// It has 64 drafts, `piece-0` to `piece-63`, and four people.
final class TrialPublication: Sendable {
    /// What holds the publication (`site`), the folder outside (`outside`) and the home of whoever runs the programs.
    let root: String
    var site: String { root + "/site" }
    var outside: String { root + "/outside" }

    private static let galley: String = {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let built = CommandLine.arguments.compactMap { URL(filePath: $0).path() }.first { $0.hasSuffix(".xctest") } ?? program
        return URL(filePath: built).deletingLastPathComponent().appending(path: "galley").path()
    }()

    private static let template: Result<TrialPublication, any Error> = Result { try TrialPublication(founding: ()) }

    /// A copy for this test.
    init() throws {
        let template = try Self.template.get()
        root = try Self.makeRoot()
        _ = try Program(["cp", "-a", template.site, site], in: root, environment: environment, scratch: root).ending()
        try git("update-index", "-q", "--refresh")
    }

    deinit {
        _ = try? Program(["chmod", "-R", "u+rwX", root], in: "/", environment: environment, scratch: "/tmp").ending()
        try? FileManager.default.removeItem(atPath: root)
    }

    private init(founding: Void) throws {
        root = try Self.makeRoot()
        try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
        try succeed("init", "--title", "Harbour Review", "--name", "Ada Ines", "--email", "ada@example.org")
        try write(
            """
            people:
              - {id: ada-ines, name: Ada Ines, emails: [ada@example.org], roles: [admin]}
              - {id: hana-seo, name: Hana Seo, emails: [hana@example.org], roles: [author]}
              - {id: jun-park, name: Jun Park, emails: [jun@example.org], roles: [editor, author]}
              - {id: ida-lund, name: Ida Lund, emails: [ida@example.org], roles: [publisher]}

            """, at: "masthead.yml")
        try succeed("save", "masthead.yml")
        for number in 0..<64 {
            try write("---\ntitle: Piece \(number)\nauthors: [hana-seo]\nlanguage: en\n---\nBody.\n", at: Self.path(number))
        }
        try succeed("save", "--as", "hana-seo")
    }

    private static func makeRoot() throws -> String {
        let root = NSTemporaryDirectory() + "galley-stress-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root + "/home", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: root + "/outside", withIntermediateDirectories: true)
        try Data("Nobody may touch this.\n".utf8).write(to: URL(filePath: root + "/outside/precious.md"))
        return root
    }

    /// The path of an article's file.
    static func path(_ number: Int) -> String { "articles/2018/09/piece-\(number).md" }

    /// The program that is tried.
    var program: String { Self.galley }

    var environment: [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": root + "/home", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C.UTF-8", "TZ": "UTC", "G": Self.galley,
            "GIT_AUTHOR_NAME": "Ada Ines", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada Ines",
            "GIT_COMMITTER_EMAIL": "ada@example.org",
        ]
    }

    // MARK: running

    /// Starts a program in the publication and does not wait for it.
    func start(_ words: [String], in folder: String? = nil) throws -> Program {
        try Program(words, in: folder ?? site, environment: environment, scratch: root)
    }

    func startGalley(_ words: [String], in folder: String? = nil) throws -> Program {
        try start([Self.galley] + words, in: folder)
    }

    func galley(_ words: [String], in folder: String? = nil) throws -> Program.Ending {
        try startGalley(words, in: folder).ending()
    }

    /// Runs a script, in which `$G` is `galley`.
    @discardableResult
    func shell(_ script: String, in folder: String? = nil) throws -> Program.Ending {
        try start(["sh", "-c", script], in: folder).ending()
    }

    private func succeed(_ words: String...) throws {
        let ending = try galley(words)
        try #require(ending.status == 0, "\(words): \(ending.said)")
    }

    /// What git prints, without the last line end.
    @discardableResult
    func git(_ words: String..., in folder: String? = nil) throws -> String {
        let ending = try start(["git"] + words, in: folder).ending()
        try #require(ending.status == 0, "git \(words): \(ending.said)")
        return ending.output.hasSuffix("\n") ? String(ending.output.dropLast()) : ending.output
    }

    // MARK: files

    func write(_ text: String, at path: String) throws {
        let file = URL(filePath: site).appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: site).appending(path: path)), as: UTF8.self)
    }
}
