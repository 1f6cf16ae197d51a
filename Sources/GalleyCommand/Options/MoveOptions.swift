internal import ArgumentParser
internal import Newsroom
internal import Text

/// What every move takes.
struct MoveOptions: ParsableArguments {
    @Argument(help: "Articles: slug, path, or an unambiguous beginning of the slug.", completion: .articles)
    var articles: [String]

    @OptionGroup var note: NoteOptions

    @Flag(name: .long, help: "Save what was typed too, in a commit of its own.")
    var save = false

    @Option(
        name: .long,
        help: ArgumentHelp("Move only if the content digest is this one: I decide on what I read.", valueName: "digest"),
        transform: Self.digest)
    var expect: ContentDigest?

    @OptionGroup var global: GlobalOptions

    @Sendable private static func digest(_ text: String) throws -> ContentDigest {
        guard let digest = ContentDigest(text) else {
            throw ValidationError("Write the digest as sha256: and 64 hexadecimal digits; `galley show` prints it.")
        }
        return digest
    }

    /// Makes the move with every article named.
    func move(_ transition: String, needsNote: Bool = false, _ context: CommandContext) throws {
        let publication = try context.publication(global)
        let note = try note.note(context, publication, isNeeded: needsNote, for: transition)
        let request = Publication.MoveRequest(transition, note: note, saves: save, expected: expect)
        context.each(articles, global) { article in
            for recorded in try publication.move(article, request) { context.console.show(recorded, global) }
        }
    }
}
