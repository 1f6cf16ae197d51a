internal import ArgumentParser

/// `-m`, as git takes it: given several times, each is a paragraph.
struct MessageOption: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A note that goes into the commit. Given again: another paragraph.", valueName: "note"))
    var message: [String] = []

    /// The whole note; empty where none was given.
    var note: String { message.joined(separator: "\n\n") }
}
