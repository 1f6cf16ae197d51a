extension Malformed {
    /// One plain sentence that says what is wrong and what to write instead, without file name or position.
    public var sentence: String {
        switch reason {
        case .notUTF8: "These bytes are not UTF-8; save the file as UTF-8."
        case .byteOrderMark: "The file begins with a byte order mark; save it as UTF-8 without one."
        case .noFrontMatter: "The first line must be exactly “---”, the beginning of the front matter."
        case .blanksAfterFence:
            "Blanks stand behind “---” here, so that the line neither opens nor closes the front matter; delete them."
        case .frontMatterNotClosed: "The front matter is never closed; put a line that is exactly “---” after it."
        case .frontMatterTooLarge(let limit): "The front matter is larger than \(limit) bytes; long text belongs into the body."
        case .conflictMarker: "A merge conflict was left here; keep one side and delete the marker lines."
        case .lineBreak(let name): "\(name) stands here, which YAML takes for the end of a line; end lines with LF or CRLF."
        case .controlCharacter(let scalar): "The invisible character \(Self.name(of: scalar)) stands here; delete it."
        case .yaml(let problem): "This is not YAML as Galley reads it: \(Self.clean(problem))."
        case .tooManyAliases(let limit): "There are more than \(limit) aliases, or they unfold to too much; write the values out."
        case .tooDeep: "Lists and mappings are nested too deeply; write it flatter."
        case .notAMapping(let what): "Here stands \(Self.clean(what)) where lines of “key: value” were expected."
        case .duplicateKey, .missingKey, .unexpectedKey, .unexpectedValue: keySentence
        case .stateMissing, .stateNotOneLine, .stateTwice: stateSentence
        }
    }

    private var stateSentence: String {
        switch reason {
        case .stateMissing: "There is no state; write a line such as “state: draft”."
        case .stateTwice: "The state stands twice; delete one of the two lines."
        default: "The state must be one word on one line, such as “state: draft”, without tag, anchor, alias or escape."
        }
    }

    private var keySentence: String {
        switch reason {
        case .duplicateKey(let key, .some(let first)):
            "The key “\(Self.clean(key))” already stands in line \(first.line); delete one of the two."
        case .duplicateKey(let key, nil): "The key “\(Self.clean(key))” stands twice; delete one of the two."
        case .missingKey(let key): "The key “\(Self.clean(key))” is missing; add it."
        case .unexpectedKey(let key, let allowed):
            "The key “\(Self.clean(key))” means nothing here; it can be \(allowed.map(Self.clean).joined(separator: ", "))."
        case .unexpectedValue(let key, let value, let expected):
            "“\(Self.clean(value))” is not a value for “\(Self.clean(key))”; write \(Self.clean(expected))."
        default: ""
        }
    }

    /// Quotes words of the file safely: shortened, and without escape sequences for a terminal.
    private static func clean(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(120) { result.append(scalar.isUnseen ? "\u{FFFD}" : scalar) }
        if text.unicodeScalars.count > 120 { result.append("…") }
        return String(result)
    }

    private static func name(of scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
