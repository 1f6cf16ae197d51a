internal import ArgumentParser

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: [.customShort("C")],
        help: ArgumentHelp("Work in the publication that DIR is in.", valueName: "dir"), completion: .directory)
    var directory: String?

    @Flag(name: .long, help: "Print one JSON object a line (docs/format.md).")
    var json = false

    @Option(
        name: [.customLong("as")],
        help: ArgumentHelp(
            "Act as this person of the masthead; otherwise GALLEY_AS, git's galley.as or user.email decides.", valueName: "person"
        ),
        completion: .people)
    var person: String?

    @Flag(name: [.customLong("dry-run")], help: "Find out everything and write nothing.")
    var isDryRun = false

    @Flag(name: [.customLong("no-pager")], help: "Write to the terminal without a pager.")
    var noPager = false

    /// `arguments` with the global options that stand before the verb, as git takes them, moved behind it.
    static func movedBehindVerb(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var moved: [String] = []
        while let first = rest.first {
            if ["-C", "--as"].contains(first), rest.count > 1 {
                moved += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if ["--json", "--dry-run", "--no-pager"].contains(first) || first.hasPrefix("--as=") {
                moved.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard !moved.isEmpty, !rest.isEmpty else { return arguments }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return rest[..<end] + moved + rest[end...]
    }
}
