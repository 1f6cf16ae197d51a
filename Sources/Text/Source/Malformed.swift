/// A text that cannot be read as what it should be. Exit 65.
public struct Malformed: Error, Hashable, Sendable {
    /// What is wrong.
    public var reason: Reason
    /// Where it is wrong; always a place inside the file, or the end of it.
    public var place: SourceLocation

    /// What is wrong with the text.
    public enum Reason: Hashable, Sendable {
        /// Bytes that are not UTF-8.
        case notUTF8
        /// U+FEFF before the first word.
        case byteOrderMark
        /// The first line is not `---`.
        case noFrontMatter
        /// A line `---` with blanks behind it, which opens and closes nothing.
        case blanksAfterFence
        /// No later line is `---`.
        case frontMatterNotClosed
        /// The front matter has more bytes than anybody types.
        case frontMatterTooLarge(limit: Int)
        /// A merge was left half done.
        case conflictMarker
        /// A character that only YAML takes for the end of a line.
        case lineBreak(name: String)
        /// A character that nobody can see.
        case controlCharacter(UInt32)
        /// A key that stands twice in one mapping.
        case duplicateKey(String, first: SourceLocation?)
        /// The YAML parser's own words.
        case yaml(String)
        /// More aliases, or more text made of them, than is read.
        case tooManyAliases(limit: Int)
        /// Lists in lists in lists.
        case tooDeep
        /// Something else where keys and values were expected.
        case notAMapping(what: String)
        /// No state, or an empty one.
        case stateMissing
        /// A state that is more than a word after `state:`.
        case stateNotOneLine
        /// A second state.
        case stateTwice
        /// A key that must be there.
        case missingKey(String)
        /// A key that means nothing here.
        case unexpectedKey(String, allowed: [String])
        /// A value that means nothing here.
        case unexpectedValue(key: String, value: String, expected: String)
    }

    /// Something wrong at a place.
    public init(_ reason: Reason, at place: SourceLocation) {
        self.reason = reason
        self.place = place
    }
}
