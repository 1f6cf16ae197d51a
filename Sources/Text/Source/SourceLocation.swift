/// A position in a text file. Lines and columns count from 1; columns and lengths count Unicode scalars.
public struct SourceLocation: Hashable, Sendable, Comparable, Codable {
    /// The line, from 1.
    public var line: Int
    /// The column of the first character, from 1.
    public var column: Int
    /// The number of characters; 0 where only the beginning is known.
    public var length: Int

    /// A position at `line` and `column`, `length` characters long.
    public init(line: Int, column: Int = 1, length: Int = 0) {
        self.line = line
        self.column = column
        self.length = length
    }

    /// Reading order; of two with the same beginning the shorter comes first.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.line, left.column, left.length) < (right.line, right.column, right.length)
    }
}
