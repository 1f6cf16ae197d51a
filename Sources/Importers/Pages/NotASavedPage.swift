public import Text

/// Why some bytes are no saved page. Thrown, because there is no article to attach a finding to.
public struct NotASavedPage: Error, Hashable, Sendable {
    /// Why it is not one.
    public enum Reason: Hashable, Sendable {
        /// Nothing but blanks.
        case empty
        /// A file of a known kind that is no text: `PNG image`, `PDF document`.
        case otherKind(String)
        /// NUL bytes.
        case binary
        /// Bytes that are not UTF-8.
        case notUTF8
        /// A control character, such as the beginning of a terminal's escape sequence.
        case controlCharacter(UInt32)
        /// The page's HTML source instead of its text.
        case html
        /// JSON.
        case json
        /// An article with front matter, which is what an import produces.
        case article
        /// Text without a date, an author line or a byline near its top.
        case nothingFound
    }

    /// What was found instead of a saved page.
    public var reason: Reason
    /// The position, if there is one.
    public var place: SourceLocation?

    /// The error for these bytes, with its position.
    public init(reason: Reason, place: SourceLocation? = nil) {
        self.reason = reason
        self.place = place
    }

    /// A sentence that says what was looked for, without file name and position.
    public var sentence: String {
        switch reason {
        case .empty: "The file is empty. Save the page as plain text, and take that in."
        case .otherKind(let kind): "This is a \(kind). Save the page as plain text, and take that in."
        case .binary: "The file has NUL bytes, so it is not UTF-8 text. Save the page as plain text, and take that in."
        case .notUTF8: "The file is not UTF-8 from here on; save the page's text as UTF-8 and take it in again."
        case .controlCharacter(let code):
            "The control character \(Scalars.name(of: code)) stands here, which no page's text has; remove it and take the file in again."
        case .html: "This is a page's HTML source. Copy the text as the browser shows it, and take that in."
        case .json: "This is JSON. Save the page as plain text, and take that in."
        case .article: "This is an article with front matter already; save it under articles/ instead of taking it in."
        case .nothingFound:
            "This does not look like an article: near its top there is no title with a line such as \"Published September 7, 2018\", \"Author: NAME\" or \"By NAME\" under it. Give the title with --title."
        }
    }
}
