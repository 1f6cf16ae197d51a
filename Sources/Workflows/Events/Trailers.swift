import Text

/// The keys of the trailers that carry an event, in the order in which they are written.
enum TrailerKey: String, CaseIterable {
    case event = "Galley-Event"
    case article = "Galley-Article"
    case renamedFrom = "Galley-Renamed-From"
    case from = "Galley-From"
    case to = "Galley-To"
    case by = "Galley-By"
    case role = "Galley-Role"
    case content = "Galley-Content"
    case rules = "Galley-Rules"
    case operatedBy = "Galley-Operator"

    func value(in event: Event) -> String? {
        switch self {
        case .event: event.name
        case .article: event.article
        case .renamedFrom: event.renamedFrom
        case .from: event.from
        case .to: event.to
        case .by: event.by
        case .role: event.role
        case .content: event.content?.description
        case .rules: String(event.rules)
        case .operatedBy: event.operatedBy
        }
    }
}

/// The last paragraph of a commit message, read as trailers.
/// Split at line feeds only, whatever git's configuration says: `core.commentChar` and `trailer.separators` change what git
/// reads, and must not change what an audit reads.
struct Trailers {
    static let coAuthor = "Co-authored-by"
    /// A key of Galley's that may occur more than once.
    static let waiver = "Galley-Waiver"
    /// Another one.
    static let acknowledges = "Galley-Acknowledges"
    /// Every key that is looked for, as it is written.
    private static let asked = TrailerKey.allCases.map(\.rawValue) + [waiver, acknowledges, coAuthor]
    private static let askedBytes = asked.map { Array($0.utf8) }

    struct Pair {
        let key: Substring
        let value: String
        /// One of `asked`; nil for any other key.
        fileprivate let asked: Int?
        fileprivate let isSpelledSo: Bool
    }

    /// In order.
    let pairs: [Pair]

    /// Nil where the last paragraph is no block of trailers.
    init?(_ message: String) {
        var lines = message.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        guard let blank = lines.lastIndex(where: \.isEmpty) else { return nil }
        var pairs: [Pair] = []
        for line in lines[(blank + 1)...] {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
            let key = line[..<colon]
            guard key.allSatisfy({ Self.isKeyByte($0) }) else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }
            guard let value = String(value) else { return nil }
            let asked = Self.askedBytes.firstIndex { Self.isSame(key, $0) }
            let isSpelledSo = asked.map { key.elementsEqual(Self.askedBytes[$0]) } ?? false
            pairs.append(Pair(key: Substring(key), value: value, asked: asked, isSpelledSo: isSpelledSo))
        }
        self.pairs = pairs
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// The value of `key`; nil where it is missing or stands more than once.
    func only(_ key: TrailerKey) -> String? {
        let values = all(key.rawValue)
        return values.count == 1 ? values[0] : nil
    }

    /// Every value of a key of Galley's or of `Co-authored-by`, which git compares without regard to case.
    func all(_ key: String) -> [String] {
        guard let wanted = Self.asked.firstIndex(of: key) else { return [] }
        return pairs.compactMap { $0.asked == wanted ? $0.value : nil }
    }

    /// Whether a key of Galley's occurs in other capitals than Galley writes.
    var hasOtherSpelling: Bool {
        pairs.contains { pair in !pair.isSpelledSo && pair.asked.map { Self.asked[$0] != Self.coAuthor } ?? false }
    }

    /// For ASCII case folding: keys have letters, digits and hyphens only, among which this bit only tells upper from lower
    /// case.
    private static func isSame(_ key: Substring.UTF8View, _ other: [UInt8]) -> Bool {
        key.count == other.count && key.elementsEqual(other) { $0 | 0x20 == $1 | 0x20 }
    }
}
