internal import ArgumentParser
internal import Foundation
internal import Messages
internal import Newsroom
internal import Workflows

/// The manual page of one command, in the language of man(7): its help, set for `man`.
struct ManualPage: Encodable {
    let command: String
    let manual: String

    /// The argument with which a package's build asks for all pages in a folder.
    static let call = "---manual"

    init(_ path: CommandPath) {
        command = path.name
        let sections = HelpSection.all(in: HelpPage(path, columns: Self.unbroken).help)
        let name = Self.name(path.name)
        var lines = [
            #".TH \#(Roff.escaped(name.uppercased())) 1 \#(Version.date) "Galley \#(Version.text)" "Galley Manual""#
        ]
        for section in sections {
            switch section.title {
            case "OVERVIEW":
                lines += [".SH NAME"] + Roff.filled("\(name) - \(Self.withoutPeriod(section.lines.first ?? ""))")
                let rest = section.lines.dropFirst().drop(while: \.isEmpty)
                if !rest.isEmpty { lines += [".SH DESCRIPTION"] + Roff.paragraphs(Array(rest)) }
            case "USAGE":
                let usage = HelpPage.parts(section.lines.joined(separator: " "))
                lines += [".SH SYNOPSIS", ".ad l", ".nh"] + usage.map(Roff.unbroken) + [".hy", ".ad b"]
            default: lines += [".SH \(Roff.quoted(section.title))"] + Self.body(section)
            }
        }
        // The synopsis comes before the description, as readers of manuals expect.
        manual = (Self.inOrder(lines) + Self.seeAlso(path)).joined(separator: "\n") + "\n"
    }

    /// No screen is as wide, so the help comes without breaks of its own.
    private static let unbroken = 100_000

    /// The file of the page, such as `galley-audit-verify.1`.
    var file: String { Self.name(command) + ".1" }

    private static func name(_ command: String) -> String { command.replacing(" ", with: "-") }

    private static func withoutPeriod(_ line: String) -> String { line.hasSuffix(".") ? String(line.dropLast()) : line }

    private static func body(_ section: HelpSection) -> [String] {
        guard let entries = section.entries else {
            return [".nf"] + section.lines.filter { !$0.isEmpty }.map(Roff.line) + [".fi"]
        }
        return entries.flatMap { [".TP"] + Roff.label($0.label) + Roff.filled($0.text) }
    }

    private static func inOrder(_ lines: [String]) -> [String] {
        guard let description = lines.firstIndex(of: ".SH DESCRIPTION"), let synopsis = lines.firstIndex(of: ".SH SYNOPSIS"),
            description < synopsis
        else { return lines }
        let end = lines[(synopsis + 1)...].firstIndex { $0.hasPrefix(".SH ") } ?? lines.endIndex
        return Array(lines[..<description] + lines[synopsis..<end] + lines[description..<synopsis] + lines[end...])
    }

    private static func seeAlso(_ path: CommandPath) -> [String] {
        let above = path.commands.count > 1 ? [path.commands.dropLast().map { $0._commandName }.joined(separator: "-")] : []
        let pages = above + path.subcommands.map { name(path.name) + "-" + $0 }
        guard !pages.isEmpty else { return [] }
        return [".SH SEE ALSO"]
            + pages.enumerated().map { ".BR \(Roff.escaped($1)) (1)\($0 == pages.count - 1 ? "" : ",")" }
    }

    /// The pages of a command and of all below it.
    static func all(below words: [String] = []) throws -> [ManualPage] {
        let path = try CommandPath(["help"] + words)
        return [ManualPage(path)] + (try path.subcommands.flatMap { try all(below: words + [$0]) })
    }

    /// Writes every page into a folder.
    static func writeAll(into folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for page in try all() { try Data(page.manual.utf8).write(to: URL(filePath: folder).appending(path: page.file)) }
    }
}

extension CommandContext {
    /// Opens a page in `man` for a person at a terminal; prints it otherwise.
    func show(_ page: ManualPage, isTerminal: Bool, inJSON: Bool) throws {
        if inJSON { return console.json(page) }
        guard isTerminal else { return console.write(page.manual) }
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-\(page.file)")
        try Data(page.manual.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path(percentEncoded: false)
        let status = try TerminalProgram.open(path, with: "man -l", environment: environment, folder: folder)
        guard status == 0 else {
            throw Refusal.trouble(
                "the page could not be shown: `man -l` ended with status \(status). `\(page.command) --help` prints what it says."
            )
        }
    }
}
