internal import ArgumentParser
internal import PhotoCredits

/// `galley credit parse`
struct CreditParse: Command {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Take credit lines apart.",
        discussion: """
            Reads one credit a line from standard input. Prints the number of the line, the field and its text; with --json one \
            object a line of the input. Words that carry no right, such as what is shown or a job, are in `caption`. What was not \
            understood for certain is in `residue`; what is unknown is left out.
            """)

    @OptionGroup var global: GlobalOptions

    func perform(_ context: CommandContext) throws {
        var lines = try Files.text("-", context).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            let credit = Credit(parsing: line)
            if global.json {
                context.console.json(credit)
            } else {
                context.console.rows(credit.fields.map { ["\(index + 1)", $0.name, $0.text] })
            }
        }
    }
}

extension Credit {
    /// The fields that are known, as `docs/format.md` names them.
    fileprivate var fields: [(name: String, text: String)] {
        let all = [
            ("creator", creator), ("source", source), ("agency", agency), ("license", license), ("title", title),
            ("source_url", sourceURL), ("modified", modified), ("caption", caption), ("residue", residue),
        ]
        return all.compactMap { name, text in text.map { (name, $0) } }
    }
}
