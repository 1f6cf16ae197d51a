import Foundation
import Testing

/// What the sessions show of `--json`, which SessionTests holds against the program, held against the table of docs/format.md:
/// what is printed is documented, and what is documented is printed.
@Suite struct JSONTests {
    /// Every object that a session shows.
    private struct Printed {
        let place: String
        let command: String
        let object: [String: Any]
    }

    private static let table: JSONTable = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/format.md")
        return JSONTable((try? String(contentsOf: file, encoding: .utf8)) ?? "")
    }()

    /// Keys that no session shows: what they tell takes two at the same moment, or a picture that unit tests make.
    private static let unshown: Set = ["left_alone", "fix"]

    /// The commands that the help names, without those that only hold others.
    private static func commands() throws -> [String] {
        // What git runs as its hook has nothing to print but a refusal.
        try CommandPages(Shell()).pages.filter { $0.subcommands.isEmpty && $0.arguments != "hook merge" }.map(\.arguments)
    }

    private static func printed(_ commands: [String]) -> [Printed] {
        let byLength = commands.sorted { $0.count > $1.count }
        return Session.all.flatMap { session in
            session.parts.flatMap { part -> [Printed] in
                guard case .command(let command) = part, command.text.contains("--json"), !command.text.contains("|"),
                    let name = Self.name(command.text, byLength)
                else { return [] }
                return command.answer.filter { $0.hasPrefix("{") }.map { line in
                    let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                    return Printed(
                        place: "\(session.testDescription):\(command.line)", command: name, object: object ?? ["unreadable": line]
                    )
                }
            }
        }
    }

    /// The command that a line of a session gives last; a group stands for its default.
    private static func name(_ line: String, _ commands: [String]) -> String? {
        guard let start = line.range(of: "galley ", options: .backwards) else { return nil }
        var words = line[start.upperBound...].split(separator: " ").map(String.init)
        while let first = words.first, first.hasPrefix("-") { words.removeFirst(["-C", "--as"].contains(first) ? 2 : 1) }
        if words.first == "help" { return "help" }
        let rest = words.joined(separator: " ") + " "
        return commands.first { rest.hasPrefix($0 + " ") } ?? commands.first { $0 == "\(words.first ?? "") list" }
    }

    @Test func whatIsPrintedIsDocumented() throws {
        let printed = Self.printed(try Self.commands())
        #expect(printed.count > 100)
        for one in printed {
            let faults = Self.table.rows(of: one.command).map { ($0, $0.shape.faults(one.object)) }
            let nearest = faults.min { $0.1.count < $1.1.count }
            #expect(
                nearest?.1.isEmpty == true,
                "\(one.place): \(one.command): nearest to \(nearest?.0.what ?? "none"): \(nearest?.1.joined(separator: ", ") ?? "")"
            )
        }
    }

    @Test func whatIsDocumentedIsPrinted() throws {
        let commands = try Self.commands()
        let printed = Self.printed(commands)
        let named = Self.table.rows.flatMap(\.commands)
        #expect(Set(named) == Set(commands), "docs/format.md names every command, and nothing else")
        for row in Self.table.rows {
            let objects = printed.filter { row.commands.isEmpty || row.commands.contains($0.command) }
                .filter { row.shape.faults($0.object).isEmpty }
            let silent = Set(row.commands).subtracting(objects.map(\.command))
            #expect(silent.isEmpty, "no session shows what these print for each \(row.what): \(silent.sorted())")
            for key in row.shape.keys.subtracting(Self.unshown).sorted() {
                #expect(
                    objects.contains { $0.object[key] != nil },
                    "no session shows \(key) of \(row.commands.first ?? "all"): \(row.what)")
            }
            for (key, shape) in row.shape.inner {
                let inner = objects.flatMap { JSONTable.objects($0.object[key]) }
                for name in shape.keys.subtracting(Self.unshown).sorted() {
                    #expect(
                        inner.contains { $0[name] != nil }, "no session shows \(name) in \(key) of \(row.commands.first ?? "all")"
                    )
                }
            }
        }
    }
}
