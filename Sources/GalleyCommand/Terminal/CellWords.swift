internal import Messages

/// The words of a cell, which are never cut in two as long as one of them fits.
///
/// A line may end behind a blank, and beside every Chinese or Japanese character; what has no blank, such as a path or a slug, may be
/// shortened behind a slash or a hyphen.
struct CellWords {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The cell in lines of at most `width` columns, if no word is longer than that.
    func wrapped(to width: Int) -> [String] {
        guard TerminalText.width(text) > width else { return [text] }
        var lines = [""]
        for piece in Self.pieces(text, behind: " ") {
            let longer = lines[lines.count - 1] + piece
            if TerminalText.width(Self.trimmed(longer)) <= width || lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = longer
            } else {
                lines.append(piece)
            }
        }
        return lines.map(Self.trimmed)
    }

    /// The beginning of the cell and `…`, together at most `width` columns.
    func shortened(to width: Int) -> String {
        guard TerminalText.width(text) > width else { return text }
        let room = width - 1
        let beginning = Self.beginning(of: Self.pieces(text, behind: text.contains(" ") ? " " : "/-"), room) { text in
            Self.trimmed(text, " /-,")
        }
        if !beginning.isEmpty { return beginning + "…" }
        // Not even the first word fits.
        return Self.beginning(of: text.map(String.init), room) { $0 } + "…"
    }

    /// As many pieces as fit.
    private static func beginning(of pieces: [String], _ room: Int, _ tidied: (String) -> String) -> String {
        var kept = ""
        for piece in pieces {
            guard TerminalText.width(tidied(kept + piece)) <= room else { break }
            kept += piece
        }
        return tidied(kept)
    }

    /// The pieces between which a line may end, each with the character behind which it ends.
    private static func pieces(_ text: String, behind marks: String) -> [String] {
        var pieces: [String] = []
        var isOpen = false
        for character in text {
            let standsAlone = isWordOfItsOwn(character)
            if isOpen, !standsAlone {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            isOpen = !marks.contains(character) && !standsAlone
        }
        return pieces
    }

    /// Chinese and Japanese are written without blanks, and a line may end beside each of their characters; Korean words have them.
    private static func isWordOfItsOwn(_ character: Character) -> Bool {
        let isHangul = character.unicodeScalars.contains {
            (0x1100...0x11FF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
        }
        return !isHangul && TerminalText.width(String(character)) > 1
    }

    private static func trimmed(_ text: String) -> String { trimmed(text, " ") }

    private static func trimmed(_ text: String, _ marks: String) -> String {
        String(text.reversed().drop { marks.contains($0) }.reversed())
    }
}
