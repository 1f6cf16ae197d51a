import Text

extension CheckedArticle {
    /// Whether readers see these words in the text, in `disclaimer` or in `disclosure`, whatever the blanks, quotes and capitals.
    func shows(_ words: String) -> Bool {
        let wanted = Self.compared(words)
        return !wanted.isEmpty
            && [text.body, text.disclaimer?.string ?? "", text.front["disclosure"]?.string ?? ""].contains {
                Self.compared($0).contains(wanted)
            }
    }

    /// A text for comparison: typography, capitals and blanks aside, with a blank around every word.
    static func compared(_ text: String) -> String {
        let folded = TypographicForm.plain(text).lowercased()
        return " " + folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
}
