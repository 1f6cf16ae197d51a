extension SourceLocation {
    /// The place of a byte in a text. LF alone ends lines, as in git and in editors.
    init(of offset: Int, in bytes: [UInt8], length: Int = 0) {
        let end = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let column = bytes[lineStart..<end].reduce(1) { $0 + ($1.isContinuation ? 0 : 1) }
        self.init(line: line, column: column, length: length)
    }
}
