/// Recognises the sentence of a disclaimer, in English and Korean.
enum DisclaimerWording {
    private static let subjects = [
        "views", "opinions", "view expressed", "opinion expressed", "positions expressed", "conclusions expressed", "assessments",
    ]
    private static let owners = [
        "author", "writer", "his own", "her own", "their own", "my own", "our own", "personal", "necessarily", "not reflect",
        "not represent",
        "alone", "solely", "contributor",
    ]
    private static let koreanSubjects = ["견해", "의견", "입장"]
    private static let koreanOwners = ["필자", "글쓴이", "저자", "개인", "공식"]

    /// Whether a sentence is a disclaimer by itself.
    static func matches(_ sentence: String) -> Bool {
        let text = sentence.lowercased()
        guard text.count <= 600 else { return false }
        if koreanSubjects.contains(where: text.contains), koreanOwners.contains(where: text.contains) {
            return ["글", "기고", "칼럼", "견해", "의견"].contains { text.hasPrefix($0) }
                || ["이 글", "본 글", "이 칼럼", "본 칼럼", "이 기고", "위 글"].contains(where: text.contains)
        }
        if text.contains("personal capacity") { return true }
        if text.hasPrefix("this article does not") || text.hasPrefix("this essay does not")
            || text.hasPrefix("this piece does not")
        {
            return text.contains("represent") || text.contains("reflect")
        }
        guard let subject = subjects.first(where: text.contains), owners.contains(where: text.contains) else { return false }
        let begins = [
            "the \(subject)", "all \(subject)", "any \(subject)", "these \(subject)", subject, "his \(subject)", "her \(subject)",
            "their \(subject)",
        ]
        let says = ["expressed", "are those of", "own", "alone", "reflect", "represent", "in this", "herein", "here"]
        return begins.contains(where: text.hasPrefix) && says.contains(where: text.contains)
    }

    /// Whether a sentence continues the disclaimer before it.
    static func continues(_ sentence: String) -> Bool {
        let text = sentence.lowercased()
        return ["they ", "these ", "this ", "it "].contains(where: text.hasPrefix)
            && ["not represent", "not reflect", "not necessarily", "not speak"].contains(where: text.contains)
    }
}
