/// A text that cannot be read as what it should be. Exit 65.
public struct Malformed: Error, Hashable, Sendable {
    /// What is wrong.
    public var reason: Reason
    /// Where; always a position inside the file, or its end.
    public var place: SourceLocation

    /// What is wrong with the text.
    public enum Reason: Hashable, Sendable {
        /// Bytes that are not UTF-8.
        case notUTF8
        /// U+FEFF before the first word.
        case byteOrderMark
        /// The first line is not `---`.
        case noFrontMatter
        /// A line `---` with blanks after it, which is not a delimiter.
        case blanksAfterFence
        /// No later line is `---`.
        case frontMatterNotClosed
        /// The front matter is larger than the limit.
        case frontMatterTooLarge(limit: Int)
        /// Conflict markers of an unfinished merge.
        case conflictMarker
        /// A character that only YAML takes for the end of a line.
        case lineBreak(name: String)
        /// An invisible character.
        case controlCharacter(UInt32)
        /// A key that stands twice in one mapping.
        case duplicateKey(String, first: SourceLocation?)
        /// The YAML parser's own words.
        case yaml(String)
        /// More aliases, or more text made of them, than the limit.
        case tooManyAliases(limit: Int)
        /// Too deeply nested lists or mappings.
        case tooDeep
        /// Something else than a mapping.
        case notAMapping(what: String)
        /// No state, or an empty one.
        case stateMissing
        /// A state in a form that cannot safely be changed in place.
        case stateNotOneLine
        /// A second state.
        case stateTwice
        /// A required key is missing.
        case missingKey(String)
        /// An unknown key.
        case unexpectedKey(String, allowed: [String])
        /// An invalid value.
        case unexpectedValue(key: String, value: String, expected: String)
    }

    /// Something wrong at a place.
    public init(_ reason: Reason, at place: SourceLocation) {
        self.reason = reason
        self.place = place
    }
}
