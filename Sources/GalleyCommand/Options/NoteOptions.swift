internal import ArgumentParser
internal import Foundation
internal import Newsroom

/// How a person says why.
struct NoteOptions: ParsableArguments {
    @OptionGroup var message: MessageOption

    @Option(
        name: [.customShort("F"), .customLong("file")],
        help: ArgumentHelp("Read the note from FILE; - is standard input.", valueName: "file"), completion: .file())
    var file: String?

    /// The note; at a terminal, where one is needed and none was given, the person's editor is opened for it.
    func note(_ context: CommandContext, _ publication: Publication, isNeeded: Bool, for what: String) throws -> String {
        if !message.message.isEmpty { return message.note }
        if let file { return try Files.text(file, context) }
        guard isNeeded, context.console.isInteractive else { return "" }
        let template = "\n# Say why: \(what). Lines that begin with # are left out; an empty note stops here.\n"
        let typed = try Editor(context, publication).edit(template)
        return typed.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
            .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
