/// "통일부 제공", "홍길동 기자": Korean puts the word for what a name is behind it.
struct KoreanSuffix {
    private(set) var body: ArraySlice<CreditToken>
    private(set) var isFound = false
    private(set) var residue: [String] = []

    init(_ tokens: ArraySlice<CreditToken>) {
        body = tokens
        guard let last = body.last, last.isWord, body.count > 1 else { return }
        if ["제공", "촬영", "사진"].contains(last.text) {
            isFound = true
            body.removeLast()
        } else if ["자료사진", "기자", "작가", "사진기자", "사진작가"].contains(last.text) {
            residue = [last.text]
            body.removeLast()
        }
    }
}
