import Text

/// Where the typography of a language wants another blank than the plain space.
struct Spacing {
    private let language: String

    /// The languages that tie a word of one letter, an abbreviation or a dash to its neighbour.
    private static let tying: Set<String> = ["fr", "cs", "sk", "pl", "ru", "uk", "be", "bg", "sl", "hr", "sr", "hu", "lv", "lt"]
    private static let ideographic: Set<String> = ["ja", "zh", "yue", "wuu", "nan", "hak", "ko", "lzh"]
    /// Languages that write no blanks between words, so that an invisible one says where a line may end.
    private static let unspaced: Set<String> = ["th", "lo", "km", "my", "ja", "zh", "yue", "bo", "dz"]
    private static let frenchMarks = Set(":;!?»›%‰€$£°”".unicodeScalars)
    private static let unitMarks = Set("%‰€$£¥₩°℃℉".unicodeScalars)
    private static let units: Set<String> = [
        "km", "m", "cm", "mm", "nm", "kg", "g", "mg", "t", "l", "ml", "s", "ms", "h", "min", "a", "v", "w", "kw", "mw", "gw",
        "kwh",
        "mwh", "gwh", "twh", "hz", "khz", "mhz", "ghz", "pa", "hpa", "kpa", "mpa", "j", "kj", "mj", "k", "ha", "kb", "mb", "gb",
        "tb", "dpi", "ppm", "µm", "μm", "km²", "m²", "m³", "km/h", "m/s", "mol", "n", "cd", "lm", "lx", "bq", "sv", "msv",
    ]

    init(language tag: String) {
        language = String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
    }

    /// Whether the odd blank at `index` is right where it stands. One at an end of the line, or beside another blank, never is;
    /// the first line of a Japanese or Chinese paragraph begins with one.
    func allows(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index + 1 < scalars.count, index > 0 || scalars[index] == "\u{3000}" else { return false }
        let next = scalars[index + 1]
        let last = index > 0 ? scalars[index - 1] : nil
        switch scalars[index] {
        case "\u{3000}": return allowsIdeographic(last, next)
        case "\u{200B}":
            return Self.unspaced.contains(language) && !Scalars.isBlank(next) && last.map(Scalars.isBlank) != true
        case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{2006}":
            guard let last, !Scalars.isBlank(last), !Scalars.isBlank(next) else { return false }
            return joinsNumber(index, scalars, last, next) || allowsThin(scalars[index], last, next)
                || allowsTied(index, scalars, last, next)
        default: return false
        }
    }

    /// Between signs of full width, in any language; in Japanese and Chinese wherever words are.
    private func allowsIdeographic(_ last: Unicode.Scalar?, _ next: Unicode.Scalar) -> Bool {
        let isFull = { (scalar: Unicode.Scalar) in
            switch scalar.value {
            case 0x2E80...0x303F, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
            default: false
            }
        }
        let isKnown = Self.ideographic.contains(language)
        guard language != "ko" || last.map(isFull) == true || isFull(next) else { return false }
        if isKnown { return next == "\u{3000}" || !Scalars.isBlank(next) }
        return last.map(isFull) == true && isFull(next)
    }

    /// `10 000`, `25 km`, `5 %`, in any language (SI brochure, 5.4).
    private func joinsNumber(
        _ index: Int, _ scalars: [Unicode.Scalar], _ last: Unicode.Scalar, _ next: Unicode.Scalar
    ) -> Bool {
        let isDigit = { (scalar: Unicode.Scalar) in scalar.properties.numericType != nil }
        guard isDigit(last) else { return language == "fr" && isDigit(next) && (last == "°" || last == "№") }
        if isDigit(next) || Self.unitMarks.contains(next) || language == "fr" { return true }
        let word = scalars[(index + 1)...].prefix { !Scalars.isBlank($0) && !".,;:!?)".unicodeScalars.contains($0) }
        return Self.units.contains(String(scalars: word).lowercased())
    }

    /// Thin and hair spaces beside dashes, strokes and between quotes; in Mongolian the narrow one stands before endings.
    private func allowsThin(_ blank: Unicode.Scalar, _ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        if blank == "\u{202F}", language == "mn" { return true }
        guard blank != "\u{A0}", blank != "\u{2007}" else { return false }
        let marks = Set("–—/‘’“”«»…".unicodeScalars)
        return marks.contains(last) || marks.contains(next) || last == "."
    }

    private func allowsTied(_ index: Int, _ scalars: [Unicode.Scalar], _ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        if language == "fr", Self.frenchMarks.contains(next) || last == "«" || last == "‹" || last == "“" { return true }
        // “z. B.”, “M. Dupont”
        if ["fr", "de"].contains(language) || Self.tying.contains(language), last == "." { return true }
        guard Self.tying.contains(language) else { return false }
        if last == "–" || last == "—" || next == "–" || next == "—" { return true }
        let word = scalars[..<index].reversed().prefix { !Scalars.isBlank($0) }
        let isTitle =
            language == "fr"
            && ["mme", "mlle", "mmes", "dr", "me", "mgr", "no", "nº", "n°"].contains(
                String(scalars: word.reversed()).lowercased())
        return isTitle || (language != "fr" && word.count == 1 && last.properties.isAlphabetic)
    }
}
