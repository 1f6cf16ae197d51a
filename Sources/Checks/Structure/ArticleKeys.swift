import Text

/// The keys that Galley reads in an article (docs/format.md); every other one is the author's own.
enum ArticleKeys: Sendable, CaseIterable {
    case article, author, photo, correction, disclosure

    var known: [String] {
        switch self {
        // `source` and `state` are Galley's to write.
        case .article:
            [
                "title", "authors", "category", "categories", "series", "language", "date", "modified", "embargo_until",
                "corrections", "disclaimer", "disclosures", "disclosure", "ai_use", "ai_reviewed_by", "photos",
            ]
        case .author: ["id", "name", "stated_as", "relation", "affiliation", "bio", "orcid", "organisation"]
        case .photo:
            [
                "file", "alt", "decorative", "caption", "credit", "creator", "agency", "source", "source_url", "title", "license",
                "license_url", "license_ref", "license_checked", "modified", "source_type", "credit_override",
            ]
        case .correction: ["date", "note"]
        case .disclosure: ["party", "what", "shown"]
        }
    }

    /// The key that is one slip away from a key that is none, such as `authors` from `autors`.
    func meant(by key: String) -> String? {
        guard let spellings = Self.spellings[self], !spellings.contains(where: { $0.key == key }),
            !Self.words.contains(key.lowercased())
        else { return nil }
        let letters = Self.letters(key)
        return (spellings.first { $0.letters == letters } ?? spellings.first { Self.isSlip(letters, of: $0.letters) })?.key
    }

    /// The known keys with their letters, taken apart once.
    private static let spellings = Dictionary(
        uniqueKeysWithValues: allCases.map { kind in (kind, kind.known.map { (key: $0, letters: letters($0)) }) })

    /// Words that stand for themselves, though they are like a key.
    private static let words: Set<String> = [
        "data", "dates", "files", "names", "notes", "parties", "sources", "tile", "tiles", "alts", "credits", "modifier",
        "what's",
        // Galley's own.
        "source", "state",
    ]

    private static func letters(_ key: String) -> [Character] { key.lowercased().filter { !"_- ".contains($0) }.map { $0 } }

    /// One letter put in, left out or exchanged, or two neighbours swapped. Of a short word most neighbours are words as well: only
    /// its own letters in another order, or one left out or doubled.
    private static func isSlip(_ key: [Character], of known: [Character]) -> Bool {
        guard known.count > 3, EditDistance.between(key, known, limit: 1) != nil else { return false }
        return known.count > 4
            || (Set(key).isSubset(of: Set(known)) && (key.count != known.count || key.sorted() == known.sorted()))
    }
}

extension CheckedArticle {
    /// The mappings whose keys mean something: the front matter itself and the entries of its lists.
    var mappings: [(kind: ArticleKeys, value: YAMLValue)] {
        let lists: [(ArticleKeys, [YAMLValue])] = [
            (.author, text.authors), (.photo, text.photos), (.correction, corrections),
            (.disclosure, text.front["disclosures"]?.list ?? []),
        ]
        return [(.article, text.front)] + lists.flatMap { kind, values in values.filter { $0.entries != nil }.map { (kind, $0) } }
    }
}
