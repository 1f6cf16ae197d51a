/// What somebody does for a living, beside the name: it carries no right.
package enum JobTitle {
    private static let behind: [String] = [
        "사진기자", "인턴기자", "선임기자", "객원기자", "수습기자", "영상기자", "기자", "특파원", "논설위원", "記者", "记者", "カメラマン",
    ]
    private static let heads: Set<String> = [
        "photographer", "photographers", "photojournalist", "correspondent", "reporter", "editor", "writer", "journalist",
        "contributor", "staff", "freelancer", "stringer", "intern", "fotograf", "fotografin", "photographe", "fotógrafo",
        "fotógrafa", "fotografo", "redaktion", "special",
    ]
    private static let others: Set<String> = [
        "chief", "senior", "contributing", "freelance", "photo", "multimedia", "visual", "visuals", "director", "of",
        "photography", "the", "to", "for", "a", "our", "news", "sports", "political", "foreign", "white", "house", "pool",
        "freier", "freie", "video", "digital", "assistant",
    ]

    /// Whether a whole field is a job: "Staff Photographer", "Special to the Post".
    static func isField(_ tokens: ArraySlice<CreditToken>) -> Bool {
        guard tokens.allSatisfy(\.isWord) else { return false }
        if tokens.count > 2, tokens.first?.isWord("special") == true, tokens.dropFirst().first?.isWord("to", "for") == true {
            return true
        }
        return tokens.contains { heads.contains($0.folded) || behind.contains($0.text) }
            && tokens.allSatisfy { heads.contains($0.folded) || others.contains($0.folded) || behind.contains($0.text) }
    }

    /// "新华社记者": an agency and what somebody is there, written together before the name.
    package static func ofAgency(_ token: CreditToken) -> (agency: CreditToken, title: CreditExcerpt)? {
        guard token.isWord, let title = behind.first(where: { token.text.hasSuffix($0) }), token.text.count > title.count else {
            return nil
        }
        var (name, job) = token.split(after: token.text.count - title.count)
        guard let agency = NewsAgencies.table.entry(in: [name]) else { return nil }
        name.kind = .agency(name: agency.name, isSettled: agency.isSettled)
        return (name, job.excerpt)
    }

    /// Whether words are a name and the job of a reporter.
    static func isReporter(_ words: ArraySlice<CreditToken>) -> Bool {
        guard let last = words.last, let title = behind.first(where: { last.text.hasSuffix($0) }) else { return false }
        return words.count > 1 || last.text.count > title.count + 1
    }

    /// The name without the job that stands behind it: "홍길동 기자", "홍길동기자".
    static func split(_ tokens: ArraySlice<CreditToken>) -> (name: ArraySlice<CreditToken>, title: CreditExcerpt?)? {
        guard let last = tokens.last, last.isWord else { return nil }
        if MakerSuffix.makers.contains(last.text), last.text != "사진", tokens.count > 1 { return (tokens.dropLast(), nil) }
        if behind.contains(last.text), tokens.count > 1 { return (tokens.dropLast(), last.excerpt) }
        guard let title = behind.first(where: { last.text.hasSuffix($0) }), last.text.count > title.count + 1 else { return nil }
        let (head, job) = last.split(after: last.text.count - title.count)
        return (tokens.dropLast() + [head], job.excerpt)
    }
}
