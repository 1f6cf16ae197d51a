import Text

extension CommitMessage {
    /// `title` without control characters and marks that turn the writing direction, blanks folded: one line.
    static func oneLine(_ title: String) -> String {
        var line = ""
        for scalar in title.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value < 32 {
                if !line.isEmpty, line.unicodeScalars.last != " " { line.unicodeScalars.append(" ") }
            } else if !isControl(scalar) && !isDirectional(scalar) {
                line.unicodeScalars.append(scalar)
            }
        }
        while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
        return line.isEmpty ? "(no title)" : line
    }

    /// `note` with line feeds only, no blank lines at its ends, and one blank before every line that begins with anything
    /// but a letter, a digit or a blank, and before one that begins as a trailer of Galley's does.
    ///
    /// Measured with git 2.39: a line that starts with `---`, and git's scissors line, end the message for
    /// `git interpret-trailers`, which then reports a paragraph above it as the trailers.
    static func safe(_ note: String) throws(UnfitNote) -> String {
        var lines: [String] = []
        let text = note.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, bytes) in text.enumerated() {
            var line = String(decoding: bytes, as: UTF8.self)
            if line.utf8.last == UInt8(ascii: "\r") { line.unicodeScalars.removeLast() }
            for (column, scalar) in line.unicodeScalars.enumerated() where isControl(scalar) && scalar != "\t" {
                throw UnfitNote(
                    character: name(scalar), place: SourceLocation(line: number + 1, column: column + 1, length: 1))
            }
            while let last = line.unicodeScalars.last, last == " " || last == "\t" { line.unicodeScalars.removeLast() }
            if let first = line.unicodeScalars.first, !first.properties.isAlphabetic, !isDigit(first), first != " " {
                line = " " + line
            }
            // A note may speak of trailers; only Galley's own begin a line.
            if line.lowercased().hasPrefix("galley-") { line = " " + line }
            lines.append(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.drop(while: \.isEmpty).joined(separator: "\n")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType == .decimal
    }

    /// C0 and C1 controls, and the separators that some readers take for line ends.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 32 || (127...159).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    }

    private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isBidiControl || scalar.value == 0xFEFF
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
