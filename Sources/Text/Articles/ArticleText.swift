/// The front matter and body of one article, byte for byte as in the file.
///
/// Reading never changes anything. Changes replace single characters of these bytes; the YAML is never written anew.
public struct ArticleText: Hashable, Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// The front matter, a mapping. Positions are those in the file.
    public let front: YAMLValue
    /// The state as written.
    public let state: String?
    /// The byte range of the body: all that follows the closing `---` line.
    public let bodyRange: Range<Int>
    /// The number of the line in which the body begins.
    public let bodyLine: Int
    let stateLine: StateLine?
    /// Where to add a state line if there is none.
    let insertion: StateInsertion
    /// Indexes of line beginnings in front matter and body, to turn positions into byte offsets.
    let lineStarts: [Int]

    /// The position of the state, its quotes included.
    public var statePlace: SourceLocation? { stateLine?.place }

    /// Reads an article; throws with the position of what is wrong. Without `stateRequired` the state line may be missing, as
    /// in a new working file that was not saved yet; if it is there, it must be valid.
    public init(_ bytes: [UInt8], stateRequired: Bool = true) throws(Malformed) {
        try TextScreen.requireUTF8(bytes)
        let frame = try FrontMatterFrame(bytes)
        let source = try YAMLSource(bytes, range: frame.front, firstLine: 2)
        try ConflictMarkers.refuseAny(in: source)
        try ConflictMarkers.refuseTriple(in: bytes, range: frame.body)
        let front = try Self.mapping(source)
        let entry = front.entries?.first { $0.key == "state" }
        if entry == nil, stateRequired { throw Malformed(.stateMissing, at: SourceLocation(line: 1, length: 3)) }
        let stateLine: StateLine? = if let entry { try StateLine(entry, in: source) } else { nil }
        self.bytes = bytes
        self.front = front
        self.stateLine = stateLine
        state = if case .scalar(let text)? = entry?.value.content { text } else { nil }
        bodyRange = frame.body
        bodyLine = frame.bodyLine
        insertion = StateInsertion(front, in: source, usesCRLF: frame.usesCRLF)
        lineStarts = Self.lineStarts(bytes, before: frame.body.lowerBound)
    }

    private static func lineStarts(_ bytes: [UInt8], before end: Int) -> [Int] {
        var starts = [0]
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        return starts
    }

    init(
        bytes: [UInt8], front: YAMLValue, state: String?, bodyRange: Range<Int>, bodyLine: Int, stateLine: StateLine?,
        insertion: StateInsertion
    ) {
        self.bytes = bytes
        self.front = front
        self.state = state
        self.bodyRange = bodyRange
        self.bodyLine = bodyLine
        self.stateLine = stateLine
        self.insertion = insertion
        lineStarts = Self.lineStarts(bytes, before: bodyRange.lowerBound)
    }

    private static func mapping(_ source: YAMLSource) throws(Malformed) -> YAMLValue {
        try refuseDocuments(source)
        let front: YAMLValue
        do {
            front = try YAMLReader.read(source)
        } catch  where error.reason.isDuplicateState {
            throw Malformed(.stateTwice, at: error.place)
        }
        switch front.content {
        case .mapping(let entries):
            guard let brace = source.openingBrace(of: front) else { return front }
            let state = entries.first { $0.key == "state" }
            if let state { throw Malformed(.stateNotOneLine, at: state.keyPlace) }
            throw Malformed(.notAMapping(what: "a mapping in braces"), at: brace)
        case .sequence: throw Malformed(.notAMapping(what: "a list"), at: front.place)
        case .scalar: throw Malformed(.notAMapping(what: "a single text"), at: front.place)
        }
    }

    /// Refuses “--- ” with something after it, which begins a YAML document: a state line that is added could then be outside
    /// of it.
    private static func refuseDocuments(_ source: YAMLSource) throws(Malformed) {
        for number in source.lineNumbers {
            let line = source.line(number)
            guard line.count > 3, source.bytes[line.lowerBound + 3].isBlank, source.stands(Array("---".utf8), at: line.lowerBound)
            else { continue }
            if let blanks = FrontMatterFrame.blanksAfterMarker(source.bytes, at: line.lowerBound) {
                throw Malformed(.blanksAfterFence, at: SourceLocation(line: number, column: 4, length: blanks))
            }
            throw Malformed(.yaml(YAMLTrouble.documents), at: SourceLocation(line: number, length: 3))
        }
    }

    /// The body as text.
    public var body: String { String(decoding: bytes[bodyRange], as: UTF8.self) }

    /// The place of a byte of the file.
    public func place(ofOffset offset: Int) -> SourceLocation { SourceLocation(of: offset, in: bytes) }
}

extension Malformed.Reason {
    fileprivate var isDuplicateState: Bool {
        if case .duplicateKey("state", _) = self { true } else { false }
    }
}

extension YAMLSource {
    /// The position of the brace, if the front matter is a mapping in braces. A tag or an anchor may precede it, on lines of
    /// their own.
    fileprivate func openingBrace(of root: YAMLValue) -> SourceLocation? {
        var index = root.entries?.isEmpty == true ? range.lowerBound : offset(of: root.place)
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "{"): return place(of: index, length: 1)
            case UInt8(ascii: "&"), UInt8(ascii: "!"):
                while index < range.upperBound, bytes[index] > 0x20 { index += 1 }
            case UInt8(ascii: "#"):
                while index < range.upperBound, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return nil
            }
        }
        return nil
    }
}
