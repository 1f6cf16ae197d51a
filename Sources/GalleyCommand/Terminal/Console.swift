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
    /// How wide the screen is.
    let columns: Int
    /// Tables for people, tab-separated lines for programs.
    let format: Format
    private let progressLine: ProgressLine

    init(
        isTerminal: Bool, isInteractive: Bool, columns: Int = 80, environment: [String: String], out: @escaping (String) -> Void,
        error: @escaping (String) -> Void, progress: ProgressLine
    ) {
        self.isTerminal = isTerminal
        self.isInteractive = isInteractive
        self.columns = columns
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

    /// Shows no more of it: something else has the screen.
    func stopProgress() { progressLine.stop() }

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

    /// Writes rows as a table that is no wider than the screen, or as tab-separated lines.
    /// - Parameter shortening: the columns of a table whose cells may lose words at the end, in the order in which they give way.
    func rows(_ rows: [[String]], heading: [String] = [], shortening: [Int] = []) {
        let visible = rows.map { $0.map(TerminalText.text) }
        guard format == .table else {
            for row in visible { say(row.joined(separator: "\t")) }
            return
        }
        // A column in which nothing stands is left out.
        let told = (0..<(visible.map(\.count).max() ?? 0)).filter { column in
            visible.contains { column < $0.count && !$0[column].isEmpty }
        }
        let all = ((heading.isEmpty || visible.isEmpty ? [] : [heading]) + visible).map { row in
            told.filter { $0 < row.count }.map { row[$0] }
        }
        let shortening = shortening.compactMap { told.firstIndex(of: $0) }
        for (index, lines) in TableLayout(all, shortening: shortening, columns: columns).lines.enumerated() {
            for line in lines { say(index == 0 && !heading.isEmpty ? styled(line, .dim) : line) }
        }
    }

    /// Writes an error for people.
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
