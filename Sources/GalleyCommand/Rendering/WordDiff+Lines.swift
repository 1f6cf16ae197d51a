internal import Messages
internal import Text

extension WordDiff {
    /// Only the lines that hold a difference, in colour where there is one.
    func lines(_ console: Console) -> [String] {
        var lines: [(text: String, isChanged: Bool)] = [("", false)]
        for run in runs {
            let (text, style, open, close): (String, Console.Style?, String, String) =
                switch run {
                case .same(let text): (text, nil, "", "")
                case .out(let text): (text, .red, "[-", "-]")
                case .in(let text): (text, .green, "{+", "+}")
                }
            for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { lines.append(("", false)) }
                guard let style else {
                    lines[lines.count - 1].text += TerminalText.text(String(part))
                    continue
                }
                lines[lines.count - 1].isChanged = true
                if !part.isEmpty {
                    lines[lines.count - 1].text += console.styled(open + TerminalText.text(String(part)) + close, style)
                }
            }
        }
        return lines.filter { $0.isChanged && !$0.text.isEmpty }.map(\.text)
    }
}
