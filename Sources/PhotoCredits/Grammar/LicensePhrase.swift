/// A license as people write it, found in the tokens of a line.
package struct LicensePhrase {
    /// An id, or an open one that ends in `?`.
    package let id: String
    /// The token after the phrase.
    package let end: Int
    /// Something in it is no known license: a version that does not exist, a port that the SPDX list lacks.
    package let isDoubtful: Bool

    /// Reads the phrase that begins at a token; nil where none does.
    package static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        guard start < tokens.count, tokens[start].isWord || tokens[start].isLicense else { return nil }
        if case .license(let id, let doubtful) = tokens[start].kind {
            return LicensePhrase(id: id, end: start + 1, isDoubtful: doubtful)
        }
        return FixedLicensePhrase.read(tokens, at: start) ?? OpenGovernmentPhrase.read(tokens, at: start)
            ?? CreativeCommonsPhrase.read(tokens, at: start)
    }
}
