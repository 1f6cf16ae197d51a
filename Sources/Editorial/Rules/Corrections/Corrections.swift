/// What changed in a published text, and what it says about that.
enum Corrections {
    /// The notes of an article's `corrections:`.
    static func notes(_ text: ArticleText) -> [YAMLValue] {
        (text.front["corrections"]?.list ?? []).compactMap { $0["note"] ?? ($0.string == nil ? nil : $0) }
    }

    /// What differs between two versions as readers see them; nil where only blanks and typography do.
    static func change(from old: ArticleText, to new: ArticleText) -> String? {
        if letters(old.title?.string ?? "") != letters(new.title?.string ?? "") { return "its title" }
        let authors = { (text: ArticleText) in text.authors.map { $0.string ?? $0["id"]?.string ?? $0["name"]?.string ?? "" } }
        if authors(old) != authors(new) { return "its authors" }
        return letters(old.body) == letters(new.body) ? nil : "its words"
    }

    /// A text without blanks, and with typographic signs as the keyboard has them.
    private static func letters(_ text: String) -> [Character] {
        text.compactMap { character in
            if character.isWhitespace { return nil }
            return switch character {
            case "’", "‘": "'"
            case "“", "”": "\""
            case "–", "—": "-"
            default: character
            }
        }
    }

    /// What is wrong with the wording of a note; nil where nothing is.
    static func problem(of note: String) -> String? {
        let line = note.lowercased()
        if note.split(separator: " ").count < 5 { return "is too short to tell what was wrong" }
        let empty = ["has been updated", "was updated", "has been corrected", "minor edits", "수정되었습니다"]
        if empty.contains(where: line.contains), note.split(separator: " ").count < 9 { return "does not say what was wrong" }
        let blame = ["editing error", "due to an error by", "the author regrets", "our intern"]
        return blame.contains(where: line.contains) ? "tells whose slip it was" : nil
    }
}
