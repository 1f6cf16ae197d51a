extension ArticleText {
    /// Parses other bytes quickly if their front matter differs from this one in the word of the state alone, as after most
    /// moves and changes: no YAML is read. Nil for all other bytes, for bytes that are not an article, and where the state here
    /// is quoted or not a plain word.
    ///
    /// This is exact: in a plain scalar of one line, a word of small letters, digits and hyphens can replace any other such
    /// word without a change to how the rest parses.
    public func reparsedIfOnlyStateChanged(_ other: [UInt8]) -> ArticleText? {
        guard let line = stateLine, Self.isWord(bytes[line.token]), other.count > line.token.lowerBound else { return nil }
        let start = line.token.lowerBound
        let rest = line.token.upperBound..<bodyRange.lowerBound
        let end = other[start...].firstIndex { !Self.isOfWord($0) } ?? other.count
        let body = end + rest.count
        guard body <= other.count, other[..<start] == bytes[..<start], other[end..<body] == bytes[rest],
            Self.isWord(other[start..<end])
        else { return nil }
        if other[body...] != bytes[bodyRange] {
            // A closing line that ends the file would go on, and what was not looked at yet may be no text.
            guard bytes[bodyRange.lowerBound - 1] == UInt8(ascii: "\n"), (try? Self.screen(other, body: body)) != nil else {
                return nil
            }
        }
        return ArticleText(self, other, line, StateLine(line, word: start..<end))
    }

    /// Whether the bodies are the same, whatever the state; for a text and the result of ``reparsedIfOnlyStateChanged(_:)``.
    package func hasBody(of former: ArticleText) -> Bool { bytes[bodyRange] == former.bytes[former.bodyRange] }

    private static func screen(_ bytes: [UInt8], body: Int) throws(Malformed) {
        try TextScreen.requireUTF8(Array(bytes[body...]))
        try ConflictMarkers.refuseTriple(in: bytes, range: body..<bytes.count)
    }

    private init(_ former: ArticleText, _ bytes: [UInt8], _ old: StateLine, _ new: StateLine) {
        let state = String(decoding: bytes[new.token], as: UTF8.self)
        let shift = new.token.upperBound - old.token.upperBound
        self.init(
            bytes: bytes, front: former.front.replacingScalar(of: "state", by: state, at: new.place), state: state,
            bodyRange: (former.bodyRange.lowerBound + shift)..<bytes.count,
            bodyLine: former.bodyLine, stateLine: new,
            insertion: former.insertion.moved(by: former.insertion.offset > old.token.lowerBound ? shift : 0))
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// `null` is not a state, because YAML reads it as nothing.
    private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return bytes.allSatisfy(isOfWord) && bytes.count <= 64 && !bytes.elementsEqual("null".utf8)
    }
}

extension StateLine {
    /// The same line with another value; the old one must be unquoted ASCII.
    fileprivate init(_ former: StateLine, word: Range<Int>) {
        let shift = word.upperBound - former.token.upperBound
        self.init(
            line: former.line.lowerBound..<(former.line.upperBound + shift), token: word,
            place: SourceLocation(line: former.place.line, column: former.place.column, length: word.count))
    }
}

extension YAMLValue {
    fileprivate func replacingScalar(of key: String, by text: String, at place: SourceLocation) -> YAMLValue {
        guard case .mapping(var entries) = content, let index = entries.firstIndex(where: { $0.key == key }) else { return self }
        entries[index].value.content = .scalar(text)
        entries[index].value.place = place
        return YAMLValue(.mapping(entries), place: self.place, isPlain: isPlain)
    }
}
