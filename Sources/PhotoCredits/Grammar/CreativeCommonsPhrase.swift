/// Creative Commons as people write it: `CC BY-SA 2.0`, `Attribution-ShareAlike 2.0 Generic`, `Creative Commons`, `CC0`.
enum CreativeCommonsPhrase {
    static func read(_ tokens: [CreditToken], at start: Int) -> LicensePhrase? {
        // Most words begin no license; cutting the next words into parts is for those that may.
        guard let first = tokens[start].folded.first, "cab크저".contains(first) else { return nil }
        var reader = CreativeCommonsReader(tokens, at: start)
        return reader.phrase()
    }
}
