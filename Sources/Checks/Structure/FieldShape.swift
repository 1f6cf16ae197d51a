import Text

extension Rule {
    /// `structure/field-shape`: a field that Galley reads is a text, a list or a mapping, as the format says.
    static let fieldShape = Rule(
        "structure/field-shape", draft: .warning, review: .error, publish: .error,
        why: "A field of another shape is not read at all, so that what it says would silently not count.",
        standard: "docs/format.md, fields", failing: "title: [a, b]", passing: "title: a, b"
    ) { article in
        (article.text.front.entries ?? []).compactMap { entry in
            guard let shape = FieldShapes.expected[entry.key], !shape.fits(entry.value) else { return nil }
            return Diagnostic(place: entry.keyPlace, message: "`\(entry.key):` should be \(shape.rawValue).")
        }
    }
}

/// The shapes of the fields of an article's front matter (docs/format.md).
private enum FieldShapes: String {
    case text = "one text"
    case authors = "a list of ids or of mappings with an `id:` or a `name:`"
    case texts = "a list of texts"
    case mappings = "a list of mappings"

    static let expected: [String: FieldShapes] = [
        "title": .text, "authors": .authors, "category": .text, "categories": .texts, "series": .text, "date": .text,
        "language": .text, "disclaimer": .text, "photos": .mappings,
        "modified": .text, "embargo_until": .text, "corrections": .mappings, "ai_use": .text, "ai_reviewed_by": .text,
    ]

    func fits(_ value: YAMLValue) -> Bool {
        switch self {
        case .text: value.list == nil && value.entries == nil
        case .texts: value.list?.allSatisfy { $0.string != nil } ?? false
        case .mappings: value.list?.allSatisfy { $0.entries != nil } ?? false
        case .authors: value.list?.allSatisfy { ($0.string ?? $0["id"]?.string ?? $0["name"]?.string) != nil } ?? false
        }
    }
}
