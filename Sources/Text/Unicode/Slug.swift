internal import Foundation

/// The last part of an article's path and address: NFC, lower case, letters and digits of any script, single hyphens inside.
public enum Slug {
    private static let longestMade = 80
    private static let longestValid = 120

    /// A slug for a title; empty if the title has no letter or digit. With `romanise` Hangul becomes Latin letters.
    public static func make(from title: String, romanise: Bool) -> String {
        let text = romanise ? romanised(title) : title
        let lowered = withoutLatinAccents(text.lowercased())
        var result = String.UnicodeScalarView()
        var owesHyphen = false
        for scalar in lowered.precomposedStringWithCanonicalMapping.unicodeScalars {
            if isWord(scalar) || (isMark(scalar) && !result.isEmpty && !owesHyphen) {
                if owesHyphen, !result.isEmpty { result.append("-") }
                owesHyphen = false
                result.append(scalar)
            } else if !vanishes(scalar) {
                owesHyphen = true
            }
        }
        return shortened(String(result).precomposedStringWithCanonicalMapping)
    }

    /// Whether a text is a slug, by the bytes: composed and decomposed Hangul are equal as strings, but two paths.
    public static func isValid(_ slug: String) -> Bool {
        guard !slug.isEmpty, slug.utf8.count <= longestValid else { return false }
        if slug.utf8.allSatisfy({ $0 < 0x80 }) { return isValidASCII(slug.utf8) }
        guard slug.precomposedStringWithCanonicalMapping.utf8.elementsEqual(slug.utf8) else { return false }
        var previous: Unicode.Scalar = "-"
        for scalar in slug.unicodeScalars {
            let fits = scalar == "-" ? previous != "-" : isWord(scalar) || (isMark(scalar) && previous != "-")
            guard fits, scalar.properties.lowercaseMapping.unicodeScalars.elementsEqual([scalar]) else { return false }
            previous = scalar
        }
        return previous != "-"
    }

    /// The same for a slug in ASCII, faster.
    private static func isValidASCII(_ slug: String.UTF8View) -> Bool {
        var previous = UInt8(ascii: "-")
        for byte in slug {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }

    /// Visible letters and digits: the Hangul fillers are letters by category but invisible.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return !vanishes(scalar)
        default: return false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
        let category = scalar.properties.generalCategory
        return category == .nonspacingMark || category == .spacingMark
    }

    /// Quotes, apostrophes and invisible characters leave no hyphen: “author’s” is one word.
    private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .initialPunctuation, .finalPunctuation, .format: true
        default:
            scalar.properties.isDefaultIgnorableCodePoint
                || "'\"`\u{B4}\u{2BC}\u{2BB}\u{2B9}\u{201A}\u{201E}\u{2032}\u{2033}".unicodeScalars.contains(scalar)
        }
    }

    /// Latin letters without accents; letters that Unicode does not decompose, such as “ß”, are spelled out.
    private static func withoutLatinAccents(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isLatin = false
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            if isLatin, isMark(scalar) { continue }
            if let spelling = spellings[scalar] {
                result.append(contentsOf: spelling.unicodeScalars)
                isLatin = true
            } else {
                isLatin = ("a"..."z").contains(scalar)
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static let spellings: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "ı": "i",
    ]

    /// At most 80 bytes, cut at a hyphen; a word longer than that is cut between characters.
    private static func shortened(_ slug: String) -> String {
        guard slug.utf8.count > longestMade else { return slug }
        var kept = ""
        var count = 0
        for character in slug {
            count += character.utf8.count
            if count > longestMade {
                if character != "-", let hyphen = kept.lastIndex(of: "-") { kept = String(kept[..<hyphen]) }
                break
            }
            kept.append(character)
        }
        return kept.hasSuffix("-") ? String(kept.dropLast()) : kept
    }
}
