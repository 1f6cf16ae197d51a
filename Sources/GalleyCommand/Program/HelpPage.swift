internal import ArgumentParser

/// The help of one command: what `galley help COMMAND`, `galley COMMAND --help` and docs/commands.md show.
struct HelpPage: Encodable {
    let command: String
    let help: String

    /// - Parameter columns: how wide the reader's screen is.
    init(_ path: CommandPath, columns: Int) {
        // The second column of a table begins at 26, and needs room for a word.
        let columns = max(columns, 40)
        command = path.name
        var lines = Galley.helpMessage(for: path.command, columns: columns)
            .split(separator: "\n", omittingEmptySubsequences: false).map(Self.tidied)
        if let usage = lines.firstIndex(where: { $0.hasPrefix(Self.usage) }) {
            lines.replaceSubrange(usage...usage, with: Self.wrapped(lines[usage], columns: columns))
        }
        if path.commands.count == 1, let end = lines.lastIndex(where: { $0.hasPrefix("  See 'galley help") }) {
            lines.insert("  See 'galley help -m <subcommand>' for the manual page.", at: end + 1)
            lines.insert(contentsOf: WayBack.lines(columns: columns) + [""], at: end)
        }
        help = String(lines.joined(separator: "\n").reversed().drop { $0 == "\n" }.reversed())
    }

    private static let usage = "USAGE: "

    /// Without blanks at the end, and without what the parser adds to the name of a group.
    private static func tidied(_ line: Substring) -> String {
        let line = String(line.reversed().drop { $0 == " " }.reversed())
        let addition = ": SUBCOMMANDS:"
        return line.hasSuffix(addition) ? line.dropLast(addition.count) + ":" : line
    }

    /// The parser breaks every line but this one.
    private static func wrapped(_ line: String, columns: Int) -> [String] {
        let indent = String(repeating: " ", count: usage.count)
        var lines = [""]
        for part in parts(line) {
            let last = lines[lines.count - 1]
            if last.isEmpty || last == indent {
                lines[lines.count - 1] += part
            } else if last.count + 1 + part.count <= columns {
                lines[lines.count - 1] += " " + part
            } else {
                lines.append(indent + part)
            }
        }
        return lines
    }

    /// The words of a line, with what stands in brackets in one piece.
    static func parts(_ line: String) -> [String] {
        var parts: [String] = []
        var depth = 0
        for word in line.split(separator: " ") {
            if let last = parts.indices.last, depth > 0 || word == "..." {
                parts[last] += " " + word
            } else {
                parts.append(String(word))
            }
            depth += word.count { $0 == "[" } - word.count { $0 == "]" }
        }
        return parts
    }
}

extension Console {
    /// Prints the help of a command.
    func show(_ page: HelpPage, inJSON: Bool) {
        if inJSON { json(page) } else { write(page.help + "\n") }
    }
}
