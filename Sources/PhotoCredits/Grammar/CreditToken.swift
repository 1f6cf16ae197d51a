/// One piece of a credit line.
package struct CreditToken: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case word
        /// Words in quotation marks: a title.
        case quoted
        case comma, slash, pipe, dash, semicolon, colon, equals, stop, copyright
        case open, close
        /// An address written out.
        case address
        /// A license phrase, or what stands where one was.
        case license(id: String, isDoubtful: Bool)
        case host(name: String, isSettled: Bool)
        case agency(name: String, isSettled: Bool)
        /// Where something that was understood has been taken out.
        case cut
        /// A quotation mark without a partner and other signs that belong nowhere.
        case stray
    }

    var kind: Kind
    /// As it was written.
    package var text: String
    /// Lower case and, for a word at the end of a sentence, without the stop.
    var folded: String
    /// The address of the link around it.
    package var address: String?
    /// Whether a space stood before it, to put words together again as they were.
    var isSpaced: Bool

    package init(_ kind: Kind, _ text: String, address: String? = nil, isSpaced: Bool = true) {
        self.kind = kind
        self.text = text
        folded = text.lowercased()
        self.address = address
        self.isSpaced = isSpaced
    }

    package var isWord: Bool { kind == .word }

    package func isWord(_ words: String...) -> Bool { kind == .word && words.contains(folded) }

    var isSeparator: Bool {
        switch kind {
        case .comma, .slash, .pipe, .dash, .semicolon, .colon, .equals, .stop: true
        default: false
        }
    }

    var host: String? { if case .host(let name, _) = kind { name } else { nil } }
    var agency: String? { if case .agency(let name, _) = kind { name } else { nil } }
    var isLicense: Bool { if case .license = kind { true } else { false } }
    var isUnsettled: Bool {
        switch kind {
        case .host(_, let settled), .agency(_, let settled): !settled
        default: false
        }
    }
}

extension Collection<CreditToken> {
    /// The pieces put together again.
    package var text: String {
        var text = ""
        for token in self { text += (token.isSpaced && !text.isEmpty ? " " : "") + token.text }
        return text
    }
}
