/// Words that keep their stop.
enum Abbreviations {
    private static let words: Set<String> = [
        "inc", "ltd", "co", "corp", "llc", "plc", "jr", "sr", "st", "dr", "mr", "ms", "mrs", "prof", "rev", "sgt", "lt", "col",
        "gen", "capt",
        "cpl", "pfc", "spc", "maj", "adm", "cmdr", "rep", "sen", "gov", "pvt", "tech", "petty", "bros", "dept", "univ", "assn",
        "cpt", "msgt",
        "fot", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "nr", "inv",
        "tsgt", "ssgt", "cmd", "mt", "ft", "no", "ph", "d.c",
    ]

    /// Whether the stop at the end of a word belongs to the word: `Inc.`, `J.`, `U.S.`.
    static func keepsStop(_ word: String) -> Bool {
        let body = word.dropLast()
        if body.count == 1, let only = body.first { return only.isUppercase }
        if body.contains("."), body.split(separator: ".").allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isLetter) }) {
            return true
        }
        return words.contains(body.lowercased())
    }
}
