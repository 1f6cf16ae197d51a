/// The license of a picture: an SPDX id, or a `LicenseRef-` where the SPDX list has none.
public struct License: Hashable, Sendable {
    /// The SPDX id in its canonical spelling, or `LicenseRef-…`.
    public let id: String
    /// The name as it is printed in a credit line: `CC BY-SA 2.0`.
    public let name: String
    /// The address of the deed or of the terms.
    public let deed: String?
    /// What may be done with the picture.
    public let permits: Permissions

    /// The license that a text names exactly: `CC BY-SA 2.0`, `cc-by-sa-2.0`, `Attribution-ShareAlike 2.0 Generic`, `KOGL Type 1`.
    /// nil where the text names none, leaves the version open, or says anything besides.
    public static func named(_ text: String) -> License? {
        if let known = license(id: text) { return known }
        let tokens = CreditTokens.tokens(of: text)
        guard let phrase = LicensePhrase.read(tokens, at: 0), phrase.end == tokens.count, !phrase.isDoubtful else { return nil }
        return license(id: phrase.id)
    }

    /// The license that has this id, compared without regard to case; ports outside the SPDX list are built from their parts.
    package static func license(id: String) -> License? {
        if let known = byFoldedID[id.lowercased()] { return known }
        return CreativeCommons(id: id).flatMap { $0.port == nil ? nil : $0.license }
    }
}
