/// Identifiers of researchers: sixteen digits in four groups, the last one a check digit after ISO 7064 MOD 11-2.
enum ORCID {
    /// Whether `text`, with or without its address, is one.
    static func isValid(_ text: String) -> Bool {
        let prefix = "https://orcid.org/"
        let id = text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text[...]
        let groups = id.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.count == 4, groups.allSatisfy({ $0.utf8.count == 4 }) else { return false }
        let digits = groups.joined()
        var total = 0
        for character in digits.dropLast() {
            guard let digit = character.wholeNumberValue, character.isASCII else { return false }
            total = (total + digit) * 2
        }
        let check = (12 - total % 11) % 11
        return digits.last == (check == 10 ? "X" : Character(String(check)))
    }
}
