import Foundation
import Testing

/// A file in `Sessions/` that reads as a session in a shell: commands, and what each one answers.
///
/// A line `$ COMMAND` is run by bash; lines `> …` after it belong to it. Then come its standard output, its standard error with
/// `! ` before every line, and `[exit n]` where the status is not 0. An empty line of output is written `\`, and a line of output
/// that begins like one of these marks has a `\` before it. A blank line ends the answer; `# …` is a remark.
///
/// The prompt `% ` in place of `$ ` says that working files differ from HEAD after the command, because somebody typed.
struct Session: Sendable, CustomTestStringConvertible {
    /// One command and what it should answer.
    struct Command: Sendable {
        let line: Int
        let leavesUnsavedText: Bool
        let text: String
        let answer: [String]

        /// The command as it stands in the file.
        var asTyped: String {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return (leavesUnsavedText ? "% " : "$ ") + lines.joined(separator: "\n> ")
        }
    }

    enum Part: Sendable {
        /// A remark or a blank line.
        case remark(String)
        case command(Command)
    }

    let file: URL
    let parts: [Part]

    var testDescription: String { file.deletingPathExtension().lastPathComponent }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sessions")

    /// Every session, by name.
    /// `GALLEY_SESSION=photo,status swift test --filter SessionTests` runs these alone.
    static let all: [Session] = {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        let wanted = ProcessInfo.processInfo.environment["GALLEY_SESSION"]?.split(separator: ",").map(String.init)
        return files.filter { file in
            file.pathExtension == "txt" && wanted?.contains(file.deletingPathExtension().lastPathComponent) ?? true
        }.sorted { $0.path < $1.path }.compactMap { try? Session($0) }
    }()

    init(_ file: URL) throws {
        self.file = file
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        var parts: [Part] = []
        var index = 0
        func take(while isWanted: (String) -> Bool) -> [String] {
            let start = index
            while index < lines.count, isWanted(lines[index]) { index += 1 }
            return Array(lines[start..<index])
        }
        while index < lines.count {
            let line = lines[index]
            index += 1
            guard Self.isPrompt(line) else {
                parts.append(.remark(line))
                continue
            }
            let number = index
            let rest = take { $0.hasPrefix("> ") || $0 == ">" }.map { $0.dropFirst(2) }
            let answer = take { !$0.isEmpty && !Self.isPrompt($0) && !$0.hasPrefix("# ") }
            parts.append(
                .command(
                    Command(
                        line: number, leavesUnsavedText: line.hasPrefix("% "),
                        text: ([line.dropFirst(2)] + rest).joined(separator: "\n"), answer: answer)))
        }
        self.parts = parts
    }

    private static func isPrompt(_ line: String) -> Bool {
        line.hasPrefix("$ ") || line.hasPrefix("% ")
    }

    /// What a command answered, as the lines of a session.
    static func lines(of answer: Shell.Answer) -> [String] {
        let marks = ["$ ", "% ", "> ", "# ", "! ", "[exit ", "[no newline]", "\\"]
        var lines: [String] = []
        if !answer.output.isEmpty {
            var output = answer.output.components(separatedBy: "\n")
            let isClosed = output.last == ""
            if isClosed { output.removeLast() }
            lines += output.map { line in line.isEmpty || marks.contains(where: line.hasPrefix) ? "\\" + line : line }
            if !isClosed { lines.append("[no newline]") }
        }
        if !answer.error.isEmpty {
            var error = answer.error.components(separatedBy: "\n")
            if error.last == "" { error.removeLast() }
            lines += error.map { $0.isEmpty ? "!" : "! " + $0 }
        }
        if answer.status != 0 { lines.append("[exit \(answer.status)]") }
        return lines
    }
}
