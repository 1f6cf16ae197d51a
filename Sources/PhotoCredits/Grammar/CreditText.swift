internal import Foundation

/// A credit line made comparable: composed letters, plain spaces, straight quotation marks, no invisible characters.
package enum CreditText {
    package static func normalised(_ line: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in line.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xAD, 0xFFFC, 0xFE0E, 0xFE0F:
                continue
            case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028...0x202F, 0x205F, 0x3000, 0x237D: scalars.append(" ")
            case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x60: scalars.append("'")
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x300A...0x300F: scalars.append("\"")
            case 0x3002:
                scalars.append(".")
                scalars.append(" ")
            case 0x2010, 0x2011: scalars.append("-")
            case 0x2012, 0x2013, 0x2015, 0x2212: scalars.append("–")
            case 0x3008, 0x3010, 0x3014: scalars.append("[")
            case 0x3009, 0x3011, 0x3015: scalars.append("]")
            // The bar of Korean pages is a letter of Hangul that no word begins or ends with.
            case 0x2502, 0x2223, 0x3163, 0xFFE8: scalars.append("|")
            // What points at a picture or marks a caption is no part of it.
            case 0x25A0...0x25FF: scalars.append(" ")
            case 0x24D2, 0x24B8: scalars.append("©")
            case 0xB7, 0x2022, 0x2219, 0x30FB, 0x318D: scalars.append("·")
            case 0xFF01...0xFF5E:  // full-width forms of ASCII
                if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { scalars.append(narrow) }
            default: scalars.append(scalar)
            }
        }
        let parts = scalars.split { $0 == " " }.map { String(String.UnicodeScalarView($0)) }
        let spaced = parts.joined(separator: " ")
        guard scalars.contains("(") else { return unwrapped(spaced) }
        return unwrapped(spaced.replacing("(c)", with: "©").replacing("(C)", with: "©"))
    }

    /// Without the underscores that set a whole line in italics.
    private static func unwrapped(_ text: String) -> String {
        guard text.hasPrefix("_"), text.hasSuffix("_"), text.count > 4, text.contains(" ") else { return text }
        return String(text.drop { $0 == "_" }.reversed().drop { $0 == "_" }.reversed())
    }
}

extension Character {
    /// Whether it is one scalar and no more, as every sign is that means something in a credit. To compare a letter with its marks
    /// takes the standard library two hundred times as long.
    var isOneScalar: Bool { unicodeScalars.dropFirst().isEmpty }
}
