/// What was read in a credit line: the parts of the credit, each with the place in the line that it was read from.
package struct CreditReading: Sendable {
    /// As it was given.
    package let line: String
    /// What the line was cut into, before anything was understood; empty where it is too long to be read.
    package let tokens: [CreditToken]
    package internal(set) var creator: CreditExcerpt?
    package internal(set) var source: CreditExcerpt?
    package internal(set) var agency: CreditExcerpt?
    package internal(set) var title: CreditExcerpt?
    package internal(set) var sourceURL: CreditExcerpt?
    package internal(set) var modified: CreditExcerpt?
    /// What all the mentions of licenses come to.
    package private(set) var license: String?
    /// Every mention of a license: the one that counts, the others in words, the other addresses.
    package internal(set) var licenses: [CreditLicense] = []
    package internal(set) var caption: [CreditExcerpt] = []
    package internal(set) var residue: [CreditExcerpt] = []

    /// Reads a line. Every text gives an answer; a blank one gives an empty credit.
    package init(_ line: String) {
        self = CreditReader.read(line)
    }

    init(_ line: String, tokens: [CreditToken]) {
        self.line = line
        self.tokens = tokens
    }

    /// The fields without their places.
    package var credit: Credit {
        func joined(_ parts: [CreditExcerpt]) -> String? { parts.isEmpty ? nil : parts.map(\.text).joined(separator: "; ") }
        return Credit(
            creator: creator?.text, source: source?.text, agency: agency?.text, license: license, title: title?.text,
            sourceURL: sourceURL?.text, modified: modified?.text, caption: joined(caption), residue: joined(residue))
    }

    /// Whether it says that a machine made the picture. A line that is too long to be read is asked too.
    package var isMachineMade: Bool { MachineMade.isNamed(in: tokens.isEmpty ? CreditTokens.tokens(of: line) : tokens) }

    /// Whether nothing but a title was understood.
    var isNameless: Bool {
        creator == nil && source == nil && agency == nil && license == nil && sourceURL == nil && modified == nil
    }

    /// Puts the mention of the license that counts first.
    mutating func count(_ id: String?) {
        license = id
        guard let index = licenses.firstIndex(where: { $0.id == id }) else { return }
        licenses.insert(licenses.remove(at: index), at: 0)
    }
}

/// One mention of a license in a credit line: words, or the address of its deed.
package struct CreditLicense: Hashable, Sendable {
    /// The id as it was understood; ends in `?` where the version is left open.
    package let id: String
    /// The words, or the address.
    package let words: CreditExcerpt
    /// Whether it is an address.
    package let isLink: Bool
}
