extension ArticleText {
    /// What other bytes say that differ from this text in the word of its state alone, as a text after a move does from the one
    /// before it: found without reading YAML. Nil for all other bytes, and where the state here is quoted or no plain word.
    ///
    /// Exact, not likely: a word of small letters, digits and hyphens can stand for any other in a plain scalar of one line, and
    /// no part of the text beside it can tell the difference.
    public func withOtherState(_ other: [UInt8]) -> ArticleText? {
        guard let line = stateLine, Self.isWord(bytes[line.token]) else { return nil }
        let word = line.token
        let shift = other.count - bytes.count
        let end = word.upperBound + shift
        guard end > word.lowerBound, other[..<word.lowerBound] == bytes[..<word.lowerBound],
            other[end...].elementsEqual(bytes[word.upperBound...]), Self.isWord(other[word.lowerBound..<end])
        else { return nil }
        return ArticleText(self, other, line, StateLine(line, word: word.lowerBound..<end))
    }

    private init(_ former: ArticleText, _ bytes: [UInt8], _ old: StateLine, _ new: StateLine) {
        let state = String(decoding: bytes[new.token], as: UTF8.self)
        let shift = new.token.upperBound - old.token.upperBound
        self.init(
            bytes: bytes, front: former.front.replacingScalar(of: "state", by: state, at: new.place), state: state,
            bodyRange: (former.bodyRange.lowerBound + shift)..<(former.bodyRange.upperBound + shift),
            bodyLine: former.bodyLine, stateLine: new,
            insertion: former.insertion.moved(by: former.insertion.offset > old.token.lowerBound ? shift : 0))
    }

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

extension StateLine {
    /// The same line with another word in the place of its value, which is not quoted and has letters of one byte.
    fileprivate init(_ former: StateLine, word: Range<Int>) {
        let shift = word.upperBound - former.token.upperBound
        self.init(
            line: former.line.lowerBound..<(former.line.upperBound + shift), token: word,
            place: Place(line: former.place.line, column: former.place.column, length: word.count))
    }
}

extension YAMLValue {
    fileprivate func replacingScalar(of key: String, by text: String, at place: Place) -> YAMLValue {
        guard case .mapping(var entries) = content, let index = entries.firstIndex(where: { $0.key == key }) else { return self }
        entries[index].value.content = .scalar(text)
        entries[index].value.place = place
        return YAMLValue(.mapping(entries), place: self.place, isPlain: isPlain)
    }
}
