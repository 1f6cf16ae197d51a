/// What a script of ``ShellScript`` asks: `galley ---complete SHELL WORD…`, with the word that is asked about as the last.
struct CompletionRequest {
    private let shell: CompletionShell
    private let words: [ShellWord]

    /// - Parameter arguments: those behind ``ShellScript/call``.
    /// - Returns: nil where they ask for nothing.
    init?(_ arguments: [String], home: String?) {
        guard let shell = arguments.first.flatMap(CompletionShell.init(rawValue:)), arguments.count > 1 else { return nil }
        self.shell = shell
        let typed = shell == .bash ? Self.joined(arguments.dropFirst()) : Array(arguments.dropFirst())
        words = typed.enumerated().map { index, word in
            // fish takes the quotes off all words but the one that is asked about.
            shell == .fish && index + 1 < typed.count
                ? ShellWord(plain: word) : ShellWord(word, home: home)
        }
    }

    /// bash makes three words of `--name=value`.
    private static func joined(_ words: ArraySlice<String>) -> [String] {
        words.reduce(into: []) { joined, word in
            if let last = joined.last, last.hasPrefix("--"), word == "=" || last.hasSuffix("=") {
                joined[joined.count - 1] = last + word
            } else {
                joined.append(word)
            }
        }
    }

    /// Prints what may stand there.
    func answer(_ context: CommandContext) {
        guard let typed = words.last else { return }
        var answer = Completer(words.map(\.plain), context).answer()
        // What bash puts in begins behind the sign.
        if shell == .bash, case .words(let words) = answer, typed.plain.hasPrefix("--"), let end = typed.plain.firstIndex(of: "=")
        {
            let name = typed.plain[...end]
            answer = .words(
                words.map { word in
                    CompletionAnswer.Word(text: word.text.hasPrefix(name) ? String(word.text.dropFirst(name.count)) : word.text)
                })
        }
        for line in answer.lines(for: shell, typed: typed) { context.console.write(line + "\n") }
    }
}
