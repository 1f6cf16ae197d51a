/// Reads YAML with the position of every part, and writes single scalars.
public enum YAML {
    /// Reads a whole file such as `galley.yml`. An empty document is an empty mapping.
    public static func parse(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1) throws(Malformed) -> YAMLValue {
        let bytes = Array(bytes)
        try TextScreen.requireUTF8(bytes, firstLine: firstLine)
        if bytes.starts(with: TextScreen.byteOrderMark) {
            throw Malformed(.byteOrderMark, at: SourceLocation(line: firstLine, length: 1))
        }
        let source = try YAMLSource(bytes, range: 0..<bytes.count, firstLine: firstLine)
        try ConflictMarkers.refuseAny(in: source)
        return try YAMLReader.read(source)
    }
}
