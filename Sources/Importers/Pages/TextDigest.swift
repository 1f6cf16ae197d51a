internal import Text

/// The digest by which the same article is recognised on another day.
enum TextDigest {
    /// SHA-256 over the extracted parts, each preceded by its length, so that different parts never give the same input.
    static func make(_ draft: ArticleDraft, authors: [(name: String, statedAs: String?, bio: String?)]) -> String {
        var bytes = Array("galley-capture-1\n".utf8)
        func add(_ name: String, _ value: String?) {
            guard let value else { return }
            bytes += Array("\(name) \(value.utf8.count)\n".utf8) + Array(value.utf8) + [0x0A]
        }
        add("title", draft.title)
        for author in authors {
            add("author", author.name)
            add("stated", author.statedAs)
            add("bio", author.bio)
        }
        for category in draft.categories { add("category", category) }
        add("series", draft.series)
        add("date", draft.date.map { String($0.prefix(10)) })
        add("disclaimer", draft.disclaimer)
        for photo in draft.photos { add("credit", photo.credit) }
        add("body", draft.body)
        return hexadecimal(ContentDigest.sha256(bytes))
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
