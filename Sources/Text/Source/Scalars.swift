/// Classifies single characters. All of it works on Unicode scalars: Markdown, columns and line ends are defined on them, and a
/// combining mark after a blank must not hide the blank.
package enum Scalars {
    /// Blanks that a reader cannot tell from a space, or cannot see at all, with their names.
    package static func oddSpaceName(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0xA0: "no-break space"
        case 0x1680: "ogham space mark"
        case 0x2000...0x2006, 0x2008...0x200A: "fixed-width space"
        case 0x2007: "figure space"
        case 0x200B: "zero width space"
        case 0x202F: "narrow no-break space"
        case 0x205F: "mathematical space"
        case 0x2060: "word joiner"
        case 0x3000: "ideographic space"
        case 0xFEFF: "zero width no-break space"
        default: nil
        }
    }

    /// Whether a scalar ends a word: white space of any kind, the invisible ones included.
    package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar == " " || (9...13).contains(scalar.value) }
        return scalar.properties.isWhitespace || oddSpaceName(scalar) != nil
    }

    /// Controls that change the direction of the text around them.
    package static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// Control characters that a text never needs. Tab and line ends are not among them.
    package static func isForbiddenControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9...13, 0x85: false
        case 0..<0x20, 0x7F...0x9F: true
        default: false
        }
    }

    /// `U+00A0`.
    package static func name(of code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether a scalar belongs to the Hangul script, composed or decomposed.
    package static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: true
        default: false
        }
    }
}

extension String {
    /// The string made of these scalars.
    package init(scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
