import Text

/// Fixes that add one field to many photos.
///
/// Whether a fix reads as intended is seen by reading the article with it. Read with all of them at once it tells the same of
/// each, so that a thousand photos cost little more than one; only where that fails are they tried in halves.
struct FieldFixes {
    private let key: String
    private let photos: [CheckedPhoto]
    private let texts: [String]
    private let keys: [String]
    private let article: ArticleText
    private let before: [[String: String?]]
    /// Of each photo that gets the field: its number among all.
    private let numbers: [Int?]
    private let edits: [Fix.Edit?]
    private(set) var fixes: [Fix?]
    /// How often the article may still be read: what cannot be fixed at all must not cost more than it is worth.
    private(set) var readings = 40

    /// - Parameter wanted: the photos that are to get the field, and what it is to say.
    init(adding key: String, _ wanted: [(photo: CheckedPhoto, text: String)], beside keys: [String], in article: ArticleText) {
        self.key = key
        self.keys = keys
        self.article = article
        photos = wanted.map(\.photo)
        texts = wanted.map(\.text)
        let all = article.photos
        before = all.map(YAMLValue.plain)
        let places = Dictionary(all.enumerated().map { ($1.place, $0) }) { first, _ in first }
        numbers = wanted.map { places[$0.photo.value.place] }
        edits = wanted.map { $0.photo.value.edits(adding: key, $0.text, beside: keys, in: article).first }
        fixes = wanted.map { _ in nil }
        verify(wanted.startIndex..<wanted.endIndex)
    }

    private mutating func verify(_ range: Range<Int>) {
        let usable = range.filter { edits[$0] != nil && numbers[$0] != nil }
        guard !usable.isEmpty, readings > 0 else { return }
        readings -= 1
        if reads(usable) {
            for index in usable { fixes[index] = edits[index].map { YAMLValue.fix(adding: key, texts[index], $0) } }
        } else if usable.count == 1 {
            // Another way to write it may do.
            readings -= keys.count
            fixes[usable[0]] = photos[usable[0]].value.adding(key, texts[usable[0]], beside: keys, in: article)
        } else {
            let middle = usable[usable.count / 2]
            verify(range.lowerBound..<middle)
            verify(middle..<range.upperBound)
        }
    }

    /// Whether with these edits the photos have the field, and everything else is as before.
    private func reads(_ indices: [Int]) -> Bool {
        let applied = Fix.apply(indices.compactMap { edits[$0] }.map { Fix("", [$0]) }, to: article.bytes)
        guard let after = try? ArticleText(applied, stateRequired: false) else { return false }
        var wanted = before
        for index in indices { if let number = numbers[index] { wanted[number][key] = texts[index] } }
        return after.photos.map(YAMLValue.plain) == wanted
            && after.bytes[after.bodyRange].elementsEqual(article.bytes[article.bodyRange])
    }
}
