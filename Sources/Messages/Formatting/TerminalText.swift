/// Text from outside made fit for a terminal.
package enum TerminalText {
    /// `text` in which control characters, marks that turn the writing direction and line ends show as `\u{…}`.
    package static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var visible = ""
        for scalar in text.unicodeScalars {
            if isHidden(scalar) {
                visible += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    /// A text of several lines, each made visible.
    package static func lines(_ text: String) -> String {
        // Split as bytes: to Swift, CR and LF together are one character and no line feed.
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { line in
                let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
                return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                    .map { Self.text(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\t")
            }
            .joined(separator: "\n")
    }

    /// A text of several lines, each made visible, in which the `escapes` alone stay as they are.
    package static func lines(_ text: String, keeping escapes: [String]) -> String {
        guard text.unicodeScalars.contains(where: { isHidden($0) && $0 != "\n" && $0 != "\t" }) else { return text }
        var rest = Substring(text)
        var visible = ""
        while let escape = rest.unicodeScalars.firstIndex(of: "\u{1B}") {
            visible += lines(String(rest[..<escape]))
            rest = rest[escape...]
            let kept = escapes.first { rest.utf8.starts(with: $0.utf8) }
            visible += kept ?? Self.text("\u{1B}")
            rest = Substring(rest.unicodeScalars.dropFirst(kept?.unicodeScalars.count ?? 1))
        }
        return visible + lines(String(rest))
    }

    /// A line of JSON in which every hidden character is escaped. It can only stand in a string, where `\u` means the same.
    package static func json(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: isHidden) else { return line }
        var escaped = ""
        for scalar in line.unicodeScalars {
            guard isHidden(scalar) else {
                escaped.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return escaped
    }

    /// How many columns a text takes: East Asian wide characters take two, combining ones none.
    package static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        // Plain ASCII, which most text is, needs no look into the tables of Unicode.
        if scalar.value < 127 { return scalar.value < 32 }
        return (127...159).contains(scalar.value) || scalar.properties.isBidiControl
            || [0x2028, 0x2029, 0xFEFF].contains(scalar.value) || (0xE0000...0xE007F).contains(scalar.value)
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x1160...0x11FF, 0x200B...0x200D, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
            0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
