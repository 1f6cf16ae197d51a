internal import Text

/// One line near the top of a page as it was understood: nothing, one part, or several, such as byline and date.
struct HeadLine: Hashable {
    /// A part of a line. Ranges are those of the line's `scalars`.
    enum Piece: Hashable {
        case date(WrittenDate, DateLabel?, Range<Int>)
        /// A time alone, which belongs to the day beside or above it.
        case clock(Range<Int>)
        /// The words of a date that is invalid or ambiguous.
        case unreadableDate(Range<Int>, isLabelled: Bool)
        case authors([StatedName])
        case categories([String])
        case byline([StatedName])
        /// A byline without a recognisable name.
        case unreadableByline(Range<Int>)
        /// A label without a value: the value is on the next line.
        case label(LineLabel, hasColon: Bool)
        /// Words between the others.
        case other(Range<Int>)
    }

    enum DateLabel: Hashable { case published, updated }

    var pieces: [Piece] = []
    /// Whether the line could also be a title: a byline in small letters, a date with a few other words.
    var isWeak = false

    var isOther: Bool { pieces.isEmpty }

    /// A labelled line, the surest sign of a head.
    var isLabelled: Bool {
        pieces.contains { piece in
            switch piece {
            case .date(_, let label, _): label != nil
            case .authors, .categories: true
            case .unreadableDate(_, let isLabelled): isLabelled
            case .clock, .byline, .unreadableByline, .label, .other: false
            }
        }
    }

    var isByline: Bool { pieces.contains { if case .byline = $0 { true } else { false } } }
    /// Whether it looks like a byline, but has no recognisable name.
    var isUnreadableByline: Bool { pieces.contains { if case .unreadableByline = $0 { true } else { false } } }
    var isDate: Bool { pieces.contains { if case .date = $0 { true } else { false } } }
    /// Whether it is a date or a byline and nothing with a label.
    var isBare: Bool { !isOther && !isLabelled }

    /// Reads consecutive lines without the blank ones: a label alone belongs to the next line.
    static func readAll(_ lines: some Sequence<PageLine>) -> [HeadLine] {
        var readings: [HeadLine] = []
        var open: LineLabel?
        for line in lines {
            var reading = HeadLineReader.read(line, under: open)
            if let label = open, reading.fits(label) {
                reading.isWeak = false
            } else {
                reading = HeadLineReader.read(line, under: nil)
            }
            if open != nil, !readings.isEmpty, reading.isOther { readings[readings.count - 1].closeLabel() }
            open = reading.pieces.count == 1 ? reading.pieces[0].loneLabel : nil
            readings.append(reading)
        }
        if open != nil, !readings.isEmpty { readings[readings.count - 1].closeLabel() }
        return readings
    }

    /// A label without a value is treated as an ordinary word; with a colon, as an empty label.
    private mutating func closeLabel() {
        guard case .label(let label, let hasColon)? = pieces.first else { return }
        switch label {
        case .author where hasColon: pieces = [.authors([])]
        case .category where hasColon: pieces = [.categories([])]
        case .published where hasColon, .updated where hasColon: pieces = [.unreadableDate(0..<0, isLabelled: true)]
        case .published, .updated, .author, .category, .byline: pieces = []
        }
    }

    private func fits(_ label: LineLabel) -> Bool {
        pieces.contains { piece in
            switch (piece, label) {
            case (.date, .published), (.date, .updated), (.byline, .byline), (.authors, .author), (.categories, .category): true
            default: false
            }
        }
    }
}

extension HeadLine.Piece {
    fileprivate var loneLabel: LineLabel? { if case .label(let label, _) = self { label } else { nil } }
}
