internal import PhotoCredits

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Text in an undeclared encoding, as older programs wrote it into IPTC and EXIF.
enum LegacyText {
    /// The encodings that are tried.
    enum Encoding: String {
        case utf8 = "UTF-8"
        case windows1252 = "Windows-1252"
        case macRoman = "Mac OS Roman"
        case korean = "CP949"
        case japanese = "Shift-JIS"

        /// The text; nil where the bytes are invalid in this encoding.
        func decode(_ bytes: [UInt8]) -> String? {
            switch self {
            case .utf8: EmbeddedText.utf8(bytes)
            case .windows1252: LegacyText.decode(bytes) { byte in byte < 0xA0 ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte) }
            case .macRoman: LegacyText.decode(bytes) { byte in mac[Int(byte) - 0x80] }
            case .korean: LegacyText.converted(bytes, from: "CP949")
            case .japanese: LegacyText.converted(bytes, from: "CP932")
            }
        }
    }

    /// The guessed encoding of a block of texts.
    struct Guess {
        let encoding: Encoding
        /// Another encoding that is plausible, too.
        let other: Encoding?
    }

    /// Guesses the encoding of texts that belong together. Windows-1252 accepts every byte, so another one is chosen only if it
    /// is clearly better.
    static func guess(_ texts: [[UInt8]]) -> Guess {
        let texts = texts.filter { $0.contains { $0 >= 0x80 } }
        if texts.allSatisfy({ EmbeddedText.utf8($0) != nil }) { return Guess(encoding: .utf8, other: nil) }
        func all(_ encoding: Encoding, _ isOne: (String) -> Bool) -> Bool {
            texts.allSatisfy { encoding.decode($0).map(isOne) ?? false }
        }
        let isWindows = all(.windows1252, isPlausible)
        if !isWindows, texts.allSatisfy(isKoreanPairs), all(.korean, { _ in true }) {
            return Guess(encoding: .korean, other: nil)
        }
        if !isWindows, texts.allSatisfy(isJapanesePairs), all(.japanese, isEastAsian) {
            return Guess(encoding: .japanese, other: nil)
        }
        let isMac = all(.macRoman, isPlausible) && texts.contains { $0.contains { (0x80..<0xA0).contains($0) } }
        if !isWindows, isMac { return Guess(encoding: .macRoman, other: .windows1252) }
        return Guess(encoding: .windows1252, other: isMac ? .macRoman : nil)
    }

    /// The message that an encoding was guessed; nil where the texts are UTF-8.
    /// - Parameter block: `IPTC` or `EXIF`.
    static func flaw(_ block: String, _ guess: Guess, _ texts: [[UInt8]]) -> ImageFlaw? {
        let texts = texts.filter { $0.contains { $0 >= 0x80 } }.prefix(3)
        guard guess.encoding != .utf8, !texts.isEmpty else { return nil }
        func shown(_ encoding: Encoding) -> String {
            let shown = texts.compactMap { encoding.decode($0).flatMap { EmbeddedText.clean($0.prefix(200)) } }.map {
                "\"\($0)\""
            }
            return "\(encoding.rawValue) (\(shown.joined(separator: ", ")))"
        }
        let other = guess.other.map { "; it may be \(shown($0))" } ?? ""
        return ImageFlaw(
            .encoding, "its \(block) does not say in which encoding it is, and was read as \(shown(guess.encoding))\(other)")
    }

    private static func decode(_ bytes: [UInt8], _ upper: (UInt8) -> Unicode.Scalar) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper(byte)) }
        return String(text)
    }

    /// Whether the letters are plausible in names of western languages: no signs inside words, no capital after a small letter,
    /// no run of accents.
    private static func isPlausible(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var run = 0
        for (index, scalar) in scalars.enumerated() {
            run = scalar.value < 0x80 ? 0 : run + 1
            guard scalar.value >= 0x80 else { continue }
            if run > 3 { return false }
            let isLetter = scalar.properties.isAlphabetic && !"ƒªº".unicodeScalars.contains(scalar)
            let before = index > 0 && scalars[index - 1].properties.isAlphabetic
            let after = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
            if isLetter {
                if index > 0, scalars[index - 1].properties.isLowercase, scalar.properties.isUppercase { return false }
            } else if !"‘’–—·".unicodeScalars.contains(scalar) {
                if before && after || !"©®™°§…«»“”„‚‹›•€£\u{A0}".unicodeScalars.contains(scalar) { return false }
            }
        }
        return true
    }

    /// Whether every byte above ASCII is part of a syllable of KS X 1001, and there are at least two syllables.
    private static func isKoreanPairs(_ bytes: [UInt8]) -> Bool {
        var (index, pairs) = (0, 0)
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard (0xB0...0xC8).contains(bytes[index]), index + 1 < bytes.count, bytes[index + 1] >= 0xA1 else { return false }
            pairs += 1
            index += 2
        }
        return pairs > 1
    }

    private static func isJapanesePairs(_ bytes: [UInt8]) -> Bool {
        var (index, pairs) = (0, 0)
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard (0x81...0x9F).contains(bytes[index]) || (0xE0...0xEA).contains(bytes[index]), index + 1 < bytes.count,
                bytes[index + 1] >= 0x40, bytes[index + 1] != 0x7F
            else { return false }
            pairs += 1
            index += 2
        }
        return pairs > 1
    }

    /// Whether ideographs and kana are in words of their own, not in the middle of Latin ones.
    private static func isEastAsian(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        let isEast: (Unicode.Scalar) -> Bool = { $0.properties.isIdeographic || (0x3000...0x30FF).contains($0.value) }
        return scalars.allSatisfy { $0.value < 0x80 || isEast($0) }
            && !zip(scalars, scalars.dropFirst()).contains { pair in
                isEast(pair.0) && pair.1.properties.isAlphabetic && pair.1.value < 0x80
                    || isEast(pair.1) && pair.0.properties.isAlphabetic && pair.0.value < 0x80
            }
    }

    /// Decodes with the C library; nil where it does not know the encoding, or the bytes are invalid in it.
    private static func converted(_ bytes: [UInt8], from name: String) -> String? {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let written: Int? = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, fromCount) = (input.baseAddress, input.count)
                var (to, toCount) = (output.baseAddress, output.count)
                guard iconv(converter, &from, &fromCount, &to, &toCount) != -1, fromCount == 0 else { return nil }
                return output.count - toCount
            }
        }
        guard let written else { return nil }
        return String(validating: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The characters of 0x80 to 0x9F. Five bytes are undefined.
    private static let windows: [Unicode.Scalar] = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

    /// The characters of 0x80 to 0xFF.
    private static let mac: [Unicode.Scalar] = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
