/// A word as somebody typed it into a shell, with its quotes, some of them still open.
struct ShellWord {
    /// What the shell would make of it. A variable or a command in it stays as it is written: nothing is looked up or run.
    let plain: String
    /// The quote that is still open at its end.
    let open: Character?

    /// A word without quotes.
    init(plain: String) {
        self.plain = plain
        open = nil
    }

    init(_ typed: String, home: String?) {
        var plain = ""
        var open: Character?
        var isEscaped = false
        for character in typed {
            if isEscaped {
                if open == "\"", !"\"\\$`".contains(character) { plain.append("\\") }
                plain.append(character)
                isEscaped = false
            } else if character == "\\", open != "'" {
                isEscaped = true
            } else if open == nil, character == "'" || character == "\"" {
                open = character
            } else if character == open {
                open = nil
            } else {
                plain.append(character)
            }
        }
        if let home, typed == "~" || typed.hasPrefix("~/") { plain = home + plain.dropFirst() }
        self.plain = plain
        self.open = open
    }

    /// `word` so that bash reads exactly it when it stands in the place of this one, whose open quote bash keeps; nil where
    /// there is no way to write it.
    func quoted(_ word: String) -> String? {
        switch open {
        case "'": return word.contains("'") ? nil : word
        // Within these, no sign keeps bash from taking `!` for its history.
        case "\"": return word.contains("!") ? nil : Self.escaped(word) { "\"\\$`".contains($0) }
        default: return Self.escaped(word) { $0.isASCII && !$0.isLetter && !$0.isNumber && !"_-./@%+:,=".contains($0) }
        }
    }

    private static func escaped(_ word: String, where isSpecial: (Character) -> Bool) -> String {
        word.reduce(into: "") { text, character in
            if isSpecial(character) { text.append("\\") }
            text.append(character)
        }
    }
}
