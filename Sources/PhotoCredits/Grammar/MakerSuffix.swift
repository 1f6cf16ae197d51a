/// "통일부 제공", "홍길동 기자", "山田太郎撮影": Korean, Japanese and Chinese put the word for what a name is behind it.
struct MakerSuffix {
    private(set) var body: ArraySlice<CreditToken>
    private(set) var isFound = false
    private(set) var caption: [CreditExcerpt] = []

    static let makers = ["제공", "촬영", "사진", "撮影", "提供", "摄", "攝", "供图"]
    private static let remarks: Set<String> = ["자료사진", "자료", "캡처", "캡쳐", "갈무리", "화면", "資料写真", "作家", "작가", "사진작가"]

    init(_ tokens: ArraySlice<CreditToken>) {
        body = tokens
        while let last = body.last, last.isWord, body.count > 1,
            MakerSuffix.remarks.contains(last.text) || MakerSuffix.isMailAddress(last.text)
        {
            caption.insert(last.excerpt, at: 0)
            body.removeLast()
        }
        guard let last = body.last, last.isWord || last.agency != nil else { return }
        if MakerSuffix.makers.contains(last.text), body.count > 1 {
            isFound = true
            body.removeLast()
        } else if last.isWord, let suffix = MakerSuffix.makers.first(where: { last.text.hasSuffix($0) }),
            last.text.count > suffix.count + 1, suffix != "사진"
        {
            // Written together: "연합뉴스제공".
            isFound = true
            body.removeLast()
            body.append(MakerSuffix.marked(last.split(after: last.text.count - suffix.count).0))
        }
    }

    /// The address of a reporter, as Korean papers print it.
    static func isMailAddress(_ word: String) -> Bool {
        let sides = word.split(separator: "@", omittingEmptySubsequences: false)
        return sides.count == 2 && !sides[0].isEmpty && sides[1].contains(".")
    }

    private static func marked(_ token: CreditToken) -> CreditToken {
        guard let agency = NewsAgencies.table.entry(in: [token]) else { return token }
        var marked = token
        marked.kind = .agency(name: agency.name, isSettled: agency.isSettled)
        return marked
    }
}
