internal import PhotoCredits

/// The text fields of IPTC IIM.
struct IPTCTexts {
    /// A by-line, and whether it has the maximum length and so may be cut off.
    struct ByLine {
        var text: String
        let isFull: Bool

        /// A line that ends with an agency or a site is complete, however long it is.
        var mayBeCut: Bool {
            let credit = Credit(parsing: text)
            return credit.agency == nil && credit.source == nil
        }
    }

    private(set) var byLines: [ByLine] = []
    private(set) var credit: String?
    private(set) var source: String?
    private(set) var copyright: String?
    private(set) var title: String?
    private(set) var instructions: String?
    private(set) var flaws: [ImageFlaw] = []

    private static let wanted = [80, 110, 115, 116, 5, 40]

    init(_ block: [UInt8]?) {
        guard let block else { return }
        let datasets = IPTCDatasets(block)
        if datasets.isDamaged {
            flaws.append(ImageFlaw(.metadata, "its IPTC is cut off, so some of what it says may be missing"))
        }
        let raw = Self.wanted.flatMap(datasets.values)
        let guess = LegacyText.guess(raw)
        let isDeclared = datasets.charset == .utf8 && guess.encoding == .utf8 || datasets.charset == .latin1
        let encoding = datasets.charset == .latin1 ? .windows1252 : guess.encoding
        if !isDeclared, let flaw = LegacyText.flaw("IPTC", guess, raw) { flaws.append(flaw) }
        func texts(_ number: Int) -> [String] {
            datasets.values(number).compactMap { encoding.decode($0).flatMap { EmbeddedText.clean($0) } }
        }
        byLines = datasets.values(80).compactMap { value in
            encoding.decode(value).flatMap { EmbeddedText.clean($0) }.map {
                ByLine(text: $0, isFull: value.count == IPTCDatasets.byLineLimit)
            }
        }
        credit = texts(110).first
        source = texts(115).first
        copyright = texts(116).first
        title = texts(5).first
        instructions = texts(40).first
    }
}
