extension ArticleText {
    /// The file with another state: only the characters of the value change, its quotes stay. Where there is no state line, one
    /// is added after the title.
    public func settingState(_ state: String) -> [UInt8] {
        guard let token = stateLine?.token else {
            return Array(bytes[..<insertion.offset]) + insertion.line(state) + bytes[insertion.offset...]
        }
        return Array(bytes[..<token.lowerBound]) + spelling(state, like: bytes[token.lowerBound]) + bytes[token.upperBound...]
    }

    /// The file without its whole state line: what the content digest is about.
    public var content: [UInt8] {
        guard let line = stateLine?.line else { return bytes }
        return Array(bytes[..<line.lowerBound] + bytes[line.upperBound...])
    }

    private func spelling(_ state: String, like first: UInt8) -> [UInt8] {
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        let fitsQuotes = state.utf8.allSatisfy { $0 >= 0x20 && $0 != first && $0 != UInt8(ascii: "\\") && $0 < 0x7F }
        return isQuoted && fitsQuotes ? [first] + Array(state.utf8) + [first] : Array(YAML.scalar(state).utf8)
    }
}
