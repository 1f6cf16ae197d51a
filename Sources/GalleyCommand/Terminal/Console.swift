internal import Foundation
internal import Messages

/// Where a command writes: people's words to standard error, answers to standard output.
///
/// Everything that came from outside is made visible first, so that no title, name or file name can steer a terminal.
final class Console {
    /// How answers are written.
    enum Format: String, CaseIterable { case table, lines, json }

    private let out: (String) -> Void
    private let error: (String) -> Void
    /// Whether standard output is a terminal.
    let isTerminal: Bool
    /// Whether a person can be asked something.
    let isInteractive: Bool
    let usesColour: Bool
    /// Tables for people, tab-separated lines for programs.
    let format: Format
    private let progressLine: ProgressLine

    init(
        isTerminal: Bool, isInteractive: Bool, environment: [String: String], out: @escaping (String) -> Void,
        error: @escaping (String) -> Void, progress: ProgressLine
    ) {
        self.isTerminal = isTerminal
        self.isInteractive = isInteractive
        self.out = out
        self.error = error
        progressLine = progress
        usesColour = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        format = environment["GALLEY_FORMAT"].flatMap(Format.init(rawValue:)) ?? (isTerminal ? .table : .lines)
    }

    /// Writes one line of the answer.
    func say(_ line: String) { write(guarded(line) + "\n") }
    /// Writes text of the answer as it is, such as an article.
    func write(_ text: String) {
        progressLine.remove()
        out(text)
    }
    /// Says something beside the answer.
    func note(_ line: String) {
        progressLine.remove()
        error(guarded(line) + "\n")
    }

    /// `line` with nothing in it that steers a terminal but our own styles: whoever forgets to make a name visible does no harm.
    private func guarded(_ line: String) -> String {
        TerminalText.lines(line, keeping: usesColour ? Style.allCases.map(\.start) + [Style.end] : [])
    }

    /// Says at a terminal how far a long command is; the line goes with whatever is written next.
    func progress(_ words: @autoclosure () -> String) { progressLine.show(words) }
    /// Takes the line of ``progress(_:)`` away.
    func endProgress() { progressLine.remove() }

    /// Writes one object as one line of JSON, keys in alphabetical order.
    func json(_ value: some Encodable) {
        encoded(value, .convertToSnakeCase)
    }

    /// Writes a document of a format whose keys are its own.
    func document(_ value: some Encodable) {
        encoded(value, .useDefaultKeys)
    }

    private func encoded(_ value: some Encodable, _ keys: JSONEncoder.KeyEncodingStrategy) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = keys
        guard let data = try? encoder.encode(value) else { return note("galley: an answer cannot be written as JSON") }
        write(TerminalText.json(String(decoding: data, as: UTF8.self)) + "\n")
    }

    /// Writes several objects, one a line.
    func json(each values: [some Encodable]) {
        for value in values { json(value) }
    }

    /// Writes rows as a table or as tab-separated lines.
    func rows(_ rows: [[String]], heading: [String] = []) {
        let visible = rows.map { $0.map(TerminalText.text) }
        guard format == .table else {
            for row in visible { say(row.joined(separator: "\t")) }
            return
        }
        let all = (heading.isEmpty || visible.isEmpty ? [] : [heading]) + visible
        let columns = all.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in all.map { column < $0.count ? TerminalText.width($0[column]) : 0 }.max() ?? 0 }
        for (index, row) in all.enumerated() {
            let cells = row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - TerminalText.width(cell))
            }
            // An empty last cell would leave the blanks of the one before it at the end of the line.
            let line = String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
            say(index == 0 && !heading.isEmpty ? styled(line, .dim) : line)
        }
    }

    /// Writes a error for people.
    func report(_ failure: CommandError, about article: String?) {
        // A sentence that begins with the name need not have it twice.
        let isNamed = article.map { name in [" ", ":"].contains { failure.sentence.hasPrefix(name + $0) } } ?? true
        let subject = isNamed ? "" : TerminalText.text(article ?? "") + ": "
        note("galley: \(subject)\(TerminalText.text(failure.sentence))")
        for hint in failure.hints { note("  " + TerminalText.text(hint)) }
    }

    /// Ways to set words apart on a terminal that can.
    enum Style: String, CaseIterable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"

        var start: String { "\u{1B}[\(rawValue)m" }
        static let end = "\u{1B}[0m"
    }

    func styled(_ text: String, _ style: Style) -> String {
        usesColour ? style.start + text + Style.end : text
    }
}
