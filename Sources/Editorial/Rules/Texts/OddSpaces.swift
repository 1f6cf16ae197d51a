/// Spaces and invisible characters that look like a plain space or like nothing.
struct OddSpaces {
    let place: Place
    /// Such as "A no-break space (U+00A0)".
    let name: String
    let isAtLineEnd: Bool
    let fix: Fix

    private static let widthless: Set<UInt32> = [0x200B, 0x2060, 0xFEFF, 0x00AD]

    /// Every one of them, in the front matter and in the body.
    static func all(in text: ArticleText) -> [OddSpaces] {
        // Most articles have none: one look at the bytes tells. All of these begin with one of three bytes.
        guard text.bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF || $0 == 0xE3 }) else { return [] }
        var found: [OddSpaces] = []
        var offset = 0
        var line = 1
        var column = 1
        let scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let width = UTF8.width(scalar)
            if let name = Scalars.oddSpaceName(scalar) {
                let rest = scalars[(index + 1)...].prefix { $0 != "\n" }
                let isAtEnd = rest.allSatisfy { Scalars.isBlank($0) || $0 == "\r" }
                let replacement = isAtEnd || widthless.contains(scalar.value) ? "" : " "
                found.append(
                    OddSpaces(
                        place: Place(line: line, column: column, length: 1), name: "\(name)", isAtLineEnd: isAtEnd,
                        fix: Fix("make it a plain space", [Fix.Edit(offset..<offset + width, replacement)])))
            }
            offset += width
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
        return found
    }
}
