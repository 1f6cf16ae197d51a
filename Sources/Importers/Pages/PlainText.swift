internal import Text

/// Reads a file as text, and refuses files that cannot be a saved page, such as binary ones.
enum PlainText {
    /// The bytes as text, without a byte order mark.
    static func read(_ bytes: [UInt8]) throws(NotASavedPage) -> String {
        if let kind = kind(of: bytes) { throw NotASavedPage(reason: .otherKind(kind)) }
        if let zero = bytes.firstIndex(of: 0) { throw NotASavedPage(reason: .binary, place: place(ofByte: zero, in: bytes)) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            throw NotASavedPage(reason: .notUTF8, place: place(ofByte: firstInvalidByte(bytes), in: bytes))
        }
        if text.unicodeScalars.allSatisfy(Scalars.isBlank) { throw NotASavedPage(reason: .empty) }
        try refuseMarkup(text)
        try refuseControls(text)
        return text
    }

    private static func kind(of bytes: [UInt8]) -> String? {
        let kinds: [([UInt8], String)] = [
            ([0x89, 0x50, 0x4E, 0x47], "PNG image"), ([0xFF, 0xD8, 0xFF], "JPEG image"), (Array("GIF8".utf8), "GIF image"),
            (Array("RIFF".utf8), "RIFF file (WebP image, sound or video)"), ([0x49, 0x49, 0x2A, 0], "TIFF image"),
            ([0x4D, 0x4D, 0, 0x2A], "TIFF image"), (Array("%PDF-".utf8), "PDF document"), ([0x50, 0x4B, 3, 4], "ZIP archive"),
            ([0x1F, 0x8B], "gzip archive"), (Array("{\\rtf".utf8), "RTF document"), ([0xFF, 0xFE], "text in UTF-16"),
            ([0xFE, 0xFF], "text in UTF-16"),
        ]
        return kinds.first { bytes.starts(with: $0.0) }?.1
    }

    private static func refuseMarkup(_ text: String) throws(NotASavedPage) {
        let trimmed = text.unicodeScalars.drop(while: Scalars.isBlank)
        let beginning = String(String.UnicodeScalarView(trimmed.prefix(1_000))).lowercased()
        if ["<!doctype", "<html", "<?xml", "<head", "<body"].contains(where: beginning.hasPrefix) || beginning.contains("<html") {
            throw NotASavedPage(reason: .html)
        }
        let last = text.unicodeScalars.last { !Scalars.isBlank($0) }
        let second = trimmed.dropFirst().first { !Scalars.isBlank($0) }
        if (beginning.hasPrefix("{") && last == "}" && (second == "\"" || second == "}"))
            || (beginning.hasPrefix("[") && last == "]" && (second == "{" || second == "[" || second == "\"" || second == "]"))
        {
            throw NotASavedPage(reason: .json)
        }
        let lines = beginning.split(whereSeparator: \.isNewline)
        if lines.first == "---", lines.contains(where: { $0.hasPrefix("title:") || $0.hasPrefix("state:") }) {
            throw NotASavedPage(reason: .article)
        }
    }

    private static func refuseControls(_ text: String) throws(NotASavedPage) {
        guard let control = text.unicodeScalars.first(where: Scalars.isForbiddenControl) else { return }
        for line in PageLine.split(text) {
            if let index = line.raw.firstIndex(of: control) {
                let place = SourceLocation(line: line.number, column: line.rawColumn + index, length: 1)
                throw NotASavedPage(reason: .controlCharacter(control.value), place: place)
            }
        }
    }

    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return bytes.count
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static func place(ofByte offset: Int, in bytes: [UInt8]) -> SourceLocation {
        let before = String(decoding: bytes[..<min(offset, bytes.count)], as: UTF8.self)
        let last = PageLine.split(before).last
        return SourceLocation(line: last?.number ?? 1, column: (last?.rawColumn ?? 1) + (last?.raw.count ?? 0), length: 1)
    }
}
