extension YAML {
    /// A text as one YAML scalar on one line: plain where every reader of YAML 1.1 and 1.2 would read this text, inside
    /// brackets too, and quoted otherwise.
    public static func scalar(_ text: String) -> String {
        if isSafePlain(text) { return text }
        let needsEscape = text.unicodeScalars.contains { $0.isUnseen }
        let single = (text.contains("\"") || text.contains("\\")) && !needsEscape
        return single
            ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
            : doubleQuoted(text)
    }

    /// Words that some readers take for something else than text.
    private static let reserved: Set<String> = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity",
    ]

    private static func isSafePlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first.properties.isAlphabetic, last != " " else { return false }
        guard !reserved.contains(text.lowercased()) else { return false }
        var previous = first
        for scalar in scalars {
            // An address is the one place for a colon: “: ” would begin a mapping, and older readers trip over “a:b” in brackets.
            guard isSafe(scalar) || (scalar == ":" && text.hasPrefix("https://")) else { return false }
            if previous == ":", scalar == " " { return false }
            previous = scalar
        }
        return last != ":"
    }

    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", ".", "/", "(", ")", "+", ";", "!", "'", "$", "&", "=", "~": true
            default: false
            }
        }
        if scalar.isUnseen { return false }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .unassigned, .privateUse: return false
        default: return true
        }
    }

    private static func doubleQuoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.isUnseen: result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
