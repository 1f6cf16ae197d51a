internal import Text

/// A person's name as one part of the saved page spells it.
struct StatedName: Hashable, Sendable {
    /// The parts of a page that name its authors; where no majority decides, an earlier one counts more.
    enum Origin: Hashable, Sendable {
        case byline, authorLine, biography

        var phrase: String {
            switch self {
            case .byline: "the byline"
            case .authorLine: "the author line"
            case .biography: "the biography"
            }
        }
    }

    /// The words with one plain space between them.
    var text: String
    var place: SourceLocation
    var origin: Origin

    var words: [String] { text.split(separator: " ").map(String.init) }
    /// `the byline (line 17)`.
    var whereabouts: String { "\(origin.phrase) (line \(place.line))" }

    /// Whether it is written in capitals or in small letters alone.
    var isInOneCase: Bool { text == text.lowercased() || text == text.uppercased() }
}
