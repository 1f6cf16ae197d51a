internal import Editorial
internal import Foundation

/// The person's own editor: `GIT_EDITOR`, `VISUAL` or `EDITOR`, as git takes them.
enum Editor {
    /// Opens `path` and waits until the person is done.
    static func open(_ path: String, _ run: Run) throws {
        let names = ["GIT_EDITOR", "VISUAL", "EDITOR"]
        guard let editor = names.lazy.compactMap({ run.environment[$0] }).first(where: { !$0.isEmpty }) else {
            throw Refusal.trouble(
                "no editor is set: give one in EDITOR, or change the file with any program and `galley save` it")
        }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\(editor) \"$@\"", editor, path]
        process.environment = run.environment
        process.currentDirectoryURL = URL(filePath: run.folder)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Refusal.trouble("the editor `\(editor)` ended with status \(process.terminationStatus); nothing was saved")
        }
    }

    /// Lets the person write a text that begins as `template`.
    static func edit(_ template: String, _ run: Run) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "galley-note-\(UUID().uuidString).txt")
        try Data(template.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try open(file.path(percentEncoded: false), run)
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
