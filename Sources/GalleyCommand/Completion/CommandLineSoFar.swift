/// The words that were given to one command, and what may come next.
struct CommandLineSoFar {
    /// What may stand in the place of the word that is asked about.
    enum Expected {
        /// The name of an option or a flag.
        case option
        /// The value of an option.
        case value(CommandShape.Argument)
        /// The value of an option behind `--name=`.
        case joined(CommandShape.Argument, name: String)
        /// A word by its position; nothing is known of it where the command takes none.
        case word(CommandShape.Argument)
        case nothing
    }

    /// The words that are neither options nor their values.
    private(set) var words: [String] = []
    private(set) var expected = Expected.nothing
    private let shape: CommandShape
    private var used: Set<String> = []

    init(_ shape: CommandShape, _ before: [String], _ prefix: String) {
        self.shape = shape
        var isOver = false
        var rest = before[...]
        while let word = rest.popFirst() {
            if isOver || !word.hasPrefix("-") || word == "-" {
                words.append(word)
            } else if word == "--" {
                isOver = true
            } else if let option = shape.option(word) {
                used.formUnion(option.isRepeating ? [] : option.names?.map(\.typed) ?? [])
                guard option.kind == .option else { continue }
                if rest.isEmpty {
                    expected = .value(option)
                    return
                }
                rest = rest.dropFirst()
            }
        }
        if !isOver, prefix.hasPrefix("-") {
            expected = joined(prefix) ?? .option
        } else {
            let positional = shape.positional
            let index = min(words.count, positional.count - 1)
            guard index >= 0, index == words.count || positional[index].isRepeating else { return }
            expected = .word(positional[index])
        }
    }

    private func joined(_ prefix: String) -> Expected? {
        guard let end = prefix.firstIndex(of: "="), let option = shape.option(String(prefix[..<end])), option.kind == .option
        else { return nil }
        return .joined(option, name: String(prefix[..<end]))
    }

    /// The options that can still be given, by their long name where they have one.
    var options: [CompletionAnswer.Word] {
        shape.arguments.filter { $0.kind != .positional }.compactMap { argument in
            guard let names = argument.names, let name = names.first(where: { $0.kind == "long" }) ?? names.first,
                !used.contains(name.typed)
            else { return nil }
            return CompletionAnswer.Word(text: name.typed, about: argument.abstract ?? "")
        }
    }
}
