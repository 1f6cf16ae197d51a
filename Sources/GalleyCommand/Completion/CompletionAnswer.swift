internal import Messages

/// What a shell may offer for a word.
enum CompletionAnswer {
    case words([Word])
    case files
    case folders

    /// A word, and what it is for people.
    struct Word: Hashable {
        var text: String
        var about = ""
    }

    static let nothing = CompletionAnswer.words([])

    /// The words that begin like `prefix` and that no shell could be misled by: none with a character that cannot be seen, and
    /// none that would be taken for an option.
    static func words(_ words: [Word], beginning prefix: String, areOptions: Bool = false) -> CompletionAnswer {
        .words(
            words.filter { word in
                word.text.hasPrefix(prefix) && !word.text.isEmpty && (areOptions || !word.text.hasPrefix("-"))
                    && !word.text.unicodeScalars.contains(where: TerminalText.isHidden)
            })
    }

    /// The lines that the scripts of ``ShellScript`` read: the kind, then a word a line, with what it is behind a tab.
    func lines(for shell: CompletionShell, typed: ShellWord) -> [String] {
        switch self {
        case .files: ["files"]
        case .folders: ["folders"]
        case .words(let words):
            ["words"]
                + words.compactMap { word in
                    switch shell {
                    case .bash: typed.quoted(word.text)
                    case .zsh, .fish: word.about.isEmpty ? word.text : word.text + "\t" + Self.line(word.about)
                    }
                }
        }
    }

    /// One short line.
    private static func line(_ text: String) -> String {
        let visible = TerminalText.text(text.replacing("\t", with: " "))
        return visible.count > 70 ? visible.prefix(69) + "…" : visible
    }
}
