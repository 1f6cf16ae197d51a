/// Language tags after BCP 47, as far as their form goes, and the slips that are well-formed and wrong.
enum LanguageTag {
    private static let slips = [
        "kr": "it is Kanuri; Korean is ko", "jp": "Japanese is ja", "cn": "Chinese is zh", "ua": "Ukrainian is uk",
        "dk": "Danish is da", "se": "it is Northern Sami; Swedish is sv", "gr": "Greek is el", "cz": "Czech is cs",
        "vn": "Vietnamese is vi",
    ]

    /// What is wrong with a tag; nil where nothing is.
    static func problem(of tag: String) -> String? {
        if tag.contains("_") { return "write \(tag.replacing("_", with: "-"))" }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let language = parts.first, (2...3).contains(language.utf8.count) || (5...8).contains(language.utf8.count),
            language.utf8.allSatisfy(isLetter),
            parts.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit) })
        else { return "write a tag such as en, ko or pt-BR" }
        return slips[language.lowercased()]
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
