/// A text that was read, and the place in it where nothing but the word of its state stands: from it follows, without reading
/// YAML, what another text says that differs in that word alone, as a text before and after a move does.
///
/// Exact, not likely: a word of small letters, digits and hyphens can stand for any other in a plain scalar of one line, and no
/// part of the text beside it can tell the difference.
public struct StateSlot: Sendable {
    /// The largest text for which it is worth remembering the bytes.
    private static let limit = 16 << 10

    private let bytes: [UInt8]
    private let word: Range<Int>
    private let line: Range<Int>
    private let body: Range<Int>

    private init(_ bytes: [UInt8], _ word: Range<Int>, _ line: Range<Int>, _ body: Range<Int>) {
        self.bytes = bytes
        self.word = word
        self.line = line
        self.body = body
    }

    /// Nil where the state is quoted or no such word, and for a long text.
    public init?(_ text: ArticleText) {
        guard let line = text.stateLine, text.bytes.count <= Self.limit, Self.isWord(text.bytes[line.token]) else { return nil }
        self.init(text.bytes, line.token, line.line, text.bodyRange)
    }

    /// The state of a text that is this one but for the word of the state, and its own slot; nil for any other text.
    public func reading(of other: [UInt8]) -> (state: String, slot: StateSlot)? {
        let shift = other.count - bytes.count
        let end = word.upperBound + shift
        guard other.count <= Self.limit, end > word.lowerBound, other[..<word.lowerBound] == bytes[..<word.lowerBound],
            other[end...].elementsEqual(bytes[word.upperBound...]), Self.isWord(other[word.lowerBound..<end])
        else { return nil }
        let slot = StateSlot(
            other, word.lowerBound..<end, line.lowerBound..<(line.upperBound + shift),
            (body.lowerBound + shift)..<(body.upperBound + shift))
        return (String(decoding: other[word.lowerBound..<end], as: UTF8.self), slot)
    }

    /// How many bytes it keeps.
    public var size: Int { bytes.count }

    /// See ``Correction/characters(from:to:limit:)``.
    public func correction(to new: StateSlot) -> Int? { Correction.characters(from: parts, to: new.parts, limit: .max) }

    private var parts: TextParts { TextParts(bytes, stateLine: line, body: body) }

    /// `null` would be nothing to YAML, and is no state.
    private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        let isPlain = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
        return isPlain && bytes.count <= 64 && !bytes.elementsEqual("null".utf8)
    }
}
