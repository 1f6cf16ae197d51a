internal import ArgumentParser
internal import Editorial
internal import Foundation

/// How a person says why.
struct NoteOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("The note that goes into the commit.", valueName: "note"))
    var message: String?

    @Option(
        name: [.customShort("F"), .customLong("file")],
        help: ArgumentHelp("Read the note from FILE; - is standard input.", valueName: "file"))
    var file: String?

    /// The note; at a terminal, where one is needed and none was given, `$EDITOR` is opened for it.
    func note(_ run: Run, isNeeded: Bool, for what: String) throws -> String {
        if let message { return message }
        if let file { return try Files.text(file, run) }
        guard isNeeded, run.console.isInteractive else { return "" }
        let template = "\n# Say why: \(what). Lines that begin with # are left out; an empty note stops here.\n"
        let typed = try Editor.edit(template, run)
        return typed.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
            .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
