internal import Foundation
internal import Newsroom
internal import Workflows

/// The person's own editor, found as git finds it: `GIT_EDITOR`, `core.editor`, `VISUAL`, `EDITOR`, then `vi`.
struct Editor {
    private let command: String
    private let context: CommandContext

    /// - Throws: ``Refusal`` where none is set and the terminal is one on which `vi` cannot work.
    init(_ context: CommandContext, _ publication: Publication) throws {
        func set(_ name: String) -> String? { context.environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let isDumb = context.environment["TERM"].map { $0 == "dumb" } ?? true
        let chosen =
            try set("GIT_EDITOR") ?? publication.configured("core.editor") ?? (isDumb ? nil : set("VISUAL")) ?? set("EDITOR")
        guard let command = chosen ?? (isDumb ? nil : "vi") else {
            throw Refusal.trouble(
                "the terminal is dumb and no editor is set: give one in EDITOR, or change the file with any program and `galley save` it"
            )
        }
        self.command = command
        self.context = context
    }

    /// Opens `path` and waits until the person is done.
    func open(_ path: String) throws {
        let status = try TerminalProgram.open(path, with: command, environment: context.environment, folder: context.folder)
        guard status == 0 else {
            throw Refusal.trouble("the editor `\(command)` ended with status \(status); nothing was saved")
        }
    }

    /// Lets the person write a text that begins as `template`.
    func edit(_ template: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "galley-note-\(UUID().uuidString).txt")
        try Data(template.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try open(file.path(percentEncoded: false))
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
