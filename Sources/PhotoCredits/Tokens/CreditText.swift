internal import Foundation

/// A credit line made comparable: composed letters, plain spaces, straight quotation marks, no invisible characters. Each character
/// knows which scalars of the line, as it was given, it stands for.
package struct CreditText {
    private(set) var characters: [Character] = []
    /// For each character its scalars in the line as it was given.
    private(set) var ranges: [Range<Int>] = []

    init(_ line: String) {
        let folded = Folding(line)
        let text = String(folded.scalars)
        var index = 0
        for character in text {
            let end = index + (character.isOneScalar ? 1 : character.unicodeScalars.count)
            characters.append(character)
            ranges.append(folded.origins[index].lowerBound..<folded.origins[end - 1].upperBound)
            index = end
        }
        if text.utf8.contains(UInt8(ascii: "(")) { joinCopyrightSigns() }
        unwrap()
    }

    package static func normalised(_ line: String) -> String { String(CreditText(line).characters) }

    /// All of it.
    var excerpt: CreditExcerpt { CreditExcerpt(String(characters), at: CreditExcerpt.cover(ranges.first, ranges.last)) }

    /// `(c)` is the sign.
    private mutating func joinCopyrightSigns() {
        var kept = 0
        var index = 0
        while index < characters.count {
            if index + 2 < characters.count, characters[index] == "(",
                characters[index + 1] == "c" || characters[index + 1] == "C",
                characters[index + 2] == ")"
            {
                characters[kept] = "©"
                ranges[kept] = ranges[index].lowerBound..<ranges[index + 2].upperBound
                index += 3
            } else {
                characters[kept] = characters[index]
                ranges[kept] = ranges[index]
                index += 1
            }
            kept += 1
        }
        characters.removeSubrange(kept...)
        ranges.removeSubrange(kept...)
    }

    /// Takes away the underscores that set a whole line in italics.
    private mutating func unwrap() {
        guard characters.count > 4, characters.first == "_", characters.last == "_", characters.contains(" ") else { return }
        guard let first = characters.firstIndex(where: { $0 != "_" }), let last = characters.lastIndex(where: { $0 != "_" })
        else {
            return
        }
        characters = Array(characters[first...last])
        ranges = Array(ranges[first...last])
    }
}

/// The scalars of a line in one spelling, and where each came from.
private struct Folding {
    private(set) var scalars = String.UnicodeScalarView()
    private(set) var origins: [Range<Int>] = []
    /// The spaces since the last scalar that is none.
    private var space: Range<Int>?

    init(_ line: String) {
        if line.unicodeScalars.allSatisfy(Folding.isComposed) {
            for (index, scalar) in line.unicodeScalars.enumerated() { fold(scalar, from: index..<(index + 1)) }
            return
        }
        // Letters and their marks are composed within one character, never across two.
        var start = 0
        for character in line {
            let given = character.unicodeScalars
            let end = start + given.count
            let composed = String(character).precomposedStringWithCanonicalMapping.unicodeScalars
            if composed.count == given.count {
                for (offset, scalar) in composed.enumerated() { fold(scalar, from: (start + offset)..<(start + offset + 1)) }
            } else {
                for scalar in composed { fold(scalar, from: start..<end) }
            }
            start = end
        }
    }

    /// Whether a scalar is as it is in composed text, whatever stands beside it.
    private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x2010...0x2027, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
        default: false
        }
    }

    private mutating func fold(_ scalar: Unicode.Scalar, from origin: Range<Int>) {
        switch scalar.value {
        case 0x21...0x5F, 0x61...0x7E: append(scalar, origin)
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xAD, 0xFFFC, 0xFE0E, 0xFE0F:
            break
        // What points at a picture or marks a caption is no part of it.
        case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028...0x202F, 0x205F, 0x3000, 0x237D, 0x25A0...0x25FF:
            space = (space?.lowerBound ?? origin.lowerBound)..<origin.upperBound
        case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x60: append("'", origin)
        case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x300A...0x300F: append("\"", origin)
        case 0x3002:
            append(".", origin)
            space = origin
        case 0x2010, 0x2011: append("-", origin)
        case 0x2012, 0x2013, 0x2015, 0x2212: append("–", origin)
        case 0x3008, 0x3010, 0x3014: append("[", origin)
        case 0x3009, 0x3011, 0x3015: append("]", origin)
        // The bar of Korean pages is a letter of Hangul that no word begins or ends with.
        case 0x2502, 0x2223, 0x3163, 0xFFE8: append("|", origin)
        case 0x24D2, 0x24B8: append("©", origin)
        case 0xB7, 0x2022, 0x2219, 0x30FB, 0x318D: append("·", origin)
        case 0xFF01...0xFF5E: append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar, origin)  // full-width forms of ASCII
        default: append(scalar, origin)
        }
    }

    /// A run of spaces is one, and none at either end.
    private mutating func append(_ scalar: Unicode.Scalar, _ origin: Range<Int>) {
        if let space, !origins.isEmpty {
            scalars.append(" ")
            origins.append(space)
        }
        space = nil
        scalars.append(scalar)
        origins.append(origin)
    }
}

extension Character {
    /// Whether it is one scalar and no more, as every sign is that means something in a credit. To compare a letter with its marks
    /// takes the standard library two hundred times as long.
    var isOneScalar: Bool { unicodeScalars.dropFirst().isEmpty }
}

extension [Character] {
    /// Levenshtein's distance, one row at a time.
    func distance(to other: [Character]) -> Int {
        var row = [Int](0...other.count)
        for (i, x) in enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, y) in other.enumerated() {
                let next = x == y ? corner : 1 + Swift.min(corner, row[j], row[j + 1])
                corner = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[other.count]
    }
}
