/// Checks that bytes are text at all, before anything else is read from them.
enum TextScreen {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Throws with the place of the first byte that is not UTF-8, or of the first NUL.
    static func requireUTF8(_ bytes: [UInt8], firstLine: Int = 1) throws(Malformed) {
        if String(validating: bytes, as: UTF8.self) == nil {
            throw Malformed(.notUTF8, at: place(firstInvalid(bytes), bytes, firstLine))
        }
        if let index = bytes.firstIndex(of: 0) {
            throw Malformed(.controlCharacter(0), at: place(index, bytes, firstLine))
        }
    }

    private static func place(_ offset: Int, _ bytes: [UInt8], _ firstLine: Int) -> SourceLocation {
        var place = SourceLocation(of: offset, in: bytes, length: 1)
        place.line += firstLine - 1
        return place
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }
}
