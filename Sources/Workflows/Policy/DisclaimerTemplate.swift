/// The wording of a disclaimer with gaps: `{author}` and `{author's}` agree with the number of authors, `{name}` is their names,
/// `{institution}` the publication's house, `{affiliation}` the house of the first author who has one.
public struct DisclaimerTemplate: Hashable, Sendable {
    private enum Piece: Hashable {
        case words(String)
        case gap(String)
    }

    static let placeholders = ["author", "author's", "name", "institution", "affiliation"]
    private let pieces: [Piece]

    /// Reads a template; nil where braces do not close or hold something unknown.
    public init?(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { return nil }
            let gap = String(rest[rest.index(after: open)..<close].map { $0 == "\u{2019}" ? "'" : $0 })
            guard Self.placeholders.contains(gap) else { return nil }
            pieces += [.words(String(rest[..<open])), .gap(gap)]
            rest = rest[rest.index(after: close)...]
        }
        guard !rest.contains("}") else { return nil }
        self.pieces = pieces + [.words(String(rest))]
    }

    /// The words for these authors.
    public func filled(names: [String], institution: String, affiliation: String?) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .gap("author"): names.count > 1 ? "authors" : "author"
            case .gap("author's"): names.count > 1 ? "authors\u{2019}" : "author\u{2019}s"
            case .gap("name"): Self.joined(names)
            case .gap("affiliation"): affiliation ?? institution
            case .gap: institution
            }
        }.joined()
    }

    private static func joined(_ names: [String]) -> String {
        guard names.count > 2, let last = names.last else { return names.joined(separator: " and ") }
        return names.dropLast().joined(separator: ", ") + ", and " + last
    }
}
