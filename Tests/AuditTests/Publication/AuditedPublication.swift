import Foundation
import Testing

/// A copy of one publication that was made once with Galley (`Scripts/healthy.sh`), to be tampered with and audited.
final class AuditedPublication: Sendable {
    private let root: String
    /// The checked-out publication.
    let site: String
    /// Where scripts leave what they have to say.
    let notes: String
    private let tools: [String]

    private static let plain: Result<AuditedPublication, any Error> = Result { try AuditedPublication(made: ["healthy.sh"]) }
    private static let signed: Result<AuditedPublication, any Error> = Result {
        try AuditedPublication(made: ["healthy.sh", "keys.sh"])
    }

    /// A copy for this test.
    /// - Parameter isSigned: one in which signatures are a duty since a while.
    init(isSigned: Bool = false) throws {
        let template = try (isSigned ? Self.signed : Self.plain).get()
        tools = isSigned ? ["plain-git.sh", "signed.sh"] : ["plain-git.sh"]
        (root, site, notes) = try Self.makeFolders()
        _ = try Bash.run("cp -a '\(template.site)/.' . && git update-index -q --refresh", in: site, notes: notes)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private init(made scripts: [String]) throws {
        (root, site, notes) = try Self.makeFolders()
        tools = []
        let ending = try Bash.run(scripts.map(Bash.script).joined(separator: "\n") + "\ngit gc -q", in: site, notes: notes)
        try #require(ending.status == 0, "\(ending.said)")
    }

    private static func makeFolders() throws -> (String, String, String) {
        let root = NSTemporaryDirectory() + "galley-audit-\(UUID().uuidString)"
        for folder in ["site", "notes"] {
            try FileManager.default.createDirectory(atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
        }
        return (root, root + "/site", root + "/notes")
    }

    /// Runs a script of plain git in the publication, with the functions of `Scripts/`; it must end well.
    func plainGit(_ script: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let ending = try Bash.run((tools.map(Bash.script) + [script]).joined(separator: "\n"), in: site, notes: notes)
        try #require(ending.status == 0, "\(ending.said)", sourceLocation: sourceLocation)
    }

    /// Runs a script in which `$G` is `galley`, in the publication or in a folder beside it.
    func run(_ script: String, in folder: String? = nil) throws -> Bash.Ending {
        try Bash.run(script, in: folder.map { "\(root)/\($0)" } ?? site, notes: notes)
    }

    /// What a script noted under a name; nil where it noted nothing.
    func note(_ name: String) -> String? {
        guard let data = FileManager.default.contents(atPath: "\(notes)/\(name)") else { return nil }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// What git prints, line by line.
    func git(_ words: String) throws -> [String] {
        let ending = try run("git \(words)")
        try #require(ending.status == 0, "git \(words): \(ending.said)")
        return ending.output.split(separator: "\n").map(String.init)
    }

    /// What `galley audit verify` says.
    func audit(_ options: String = "", in folder: String? = nil) throws -> AuditReport {
        try AuditReport(run("\"$G\" audit verify --json \(options)", in: folder))
    }
}
