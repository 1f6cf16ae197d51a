/// Reads the header lines of a commit object, one after the other.
///
/// The bytes are borrowed from the object; nothing that this holds outlives the closure that it was made in.
struct CommitHeader {
    let bytes: UnsafeRawBufferPointer
    private(set) var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next line if it begins with this keyword and a space: what follows them. Nothing is consumed otherwise.
    mutating func value(_ keyword: StaticString) -> Slice<UnsafeRawBufferPointer>? {
        let start = offset + keyword.utf8CodeUnitCount
        guard start < bytes.count, bytes[start] == UInt8(ascii: " ") else { return nil }
        for index in 0..<keyword.utf8CodeUnitCount where bytes[offset + index] != keyword.utf8Start[index] { return nil }
        guard let end = lineEnd(from: start + 1) else { return nil }
        offset = end + 1
        return bytes[(start + 1)..<end]
    }

    /// The next line if it is this keyword and an identifier.
    mutating func identifier(_ keyword: StaticString) -> ObjectID? {
        let before = offset
        guard let text = value(keyword) else { return nil }
        guard let id = ObjectID(hexDigits: text) else {
            offset = before
            return nil
        }
        return id
    }

    /// The remaining headers up to the empty line, each with its continuation lines, as ranges of the object.
    mutating func remaining() -> [Range<Int>] {
        var headers: [Range<Int>] = []
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            let start = offset
            repeat {
                offset = lineEnd(from: offset).map { $0 + 1 } ?? bytes.count
            } while offset < bytes.count && bytes[offset] == UInt8(ascii: " ")
            headers.append(start..<offset)
        }
        return headers
    }

    /// What a header line `encoding NAME` names; nil for any other header.
    static func encoding(_ line: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer>? {
        let keyword = Array("encoding ".utf8)
        guard line.starts(with: keyword) else { return nil }
        return line.dropFirst(keyword.count).prefix { $0 != UInt8(ascii: "\n") }
    }

    /// Where the message begins, once the headers are read.
    var messageStart: Int { min(offset + 1, bytes.count) }

    private func lineEnd(from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") { return index }
            index += 1
        }
        return nil
    }
}

extension ObjectID {
    /// The identifier that forty digits of a buffer name.
    init?(hexDigits text: Slice<UnsafeRawBufferPointer>) {
        guard text.count == 2 * Self.byteCount else { return nil }
        var words: (UInt64, UInt64, UInt32) = (0, 0, 0)
        for index in 0..<40 {
            let digit = text[text.startIndex + index]
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit &- UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit &- UInt8(ascii: "a") &+ 10
            default: return nil
            }
            if index < 16 {
                words.0 = words.0 << 4 | UInt64(value)
            } else if index < 32 {
                words.1 = words.1 << 4 | UInt64(value)
            } else {
                words.2 = words.2 << 4 | UInt32(value)
            }
        }
        self.init(high: words.0, middle: words.1, low: words.2)
    }
}
