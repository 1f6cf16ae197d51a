import Foundation

/// Every command of the program, found in its own help, and what `galley help COMMAND` prints for each.
struct CommandPages {
    struct Page {
        /// `galley`, `galley audit`, `galley audit verify`.
        let name: String
        let help: String
        /// The names of the commands that it lists.
        let subcommands: [String]

        /// The words behind `galley`.
        var arguments: String { String(name.dropFirst("galley".count)).trimmingCharacters(in: .whitespaces) }
    }

    private(set) var pages: [Page] = []

    init(_ shell: Shell) throws {
        var names = ["galley"]
        while !names.isEmpty {
            let name = names.removeFirst()
            let words = name.split(separator: " ").dropFirst().joined(separator: " ")
            let help = try shell.run("galley help \(words)").output
            let subcommands = Self.subcommands(in: help)
            pages.append(Page(name: name, help: help, subcommands: subcommands))
            names.insert(contentsOf: subcommands.map { "\(name) \($0)" }, at: 0)
        }
    }

    /// The first words of the lines under the headings of commands.
    private static func subcommands(in help: String) -> [String] {
        var isList = false
        var names: [String] = []
        for line in help.components(separatedBy: "\n") {
            if let first = line.first, first != " " {
                isList =
                    line.hasSuffix(":") && line == line.uppercased()
                    && !["OPTIONS:", "ARGUMENTS:", "THE WAY BACK:"].contains(line)
            } else if isList, let match = line.prefixMatch(of: #/  ([a-z][a-z-]*)/#) {
                names.append(String(match.1))
            }
        }
        return names
    }
}
