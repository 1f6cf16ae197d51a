internal import Text

extension PageHead {
    /// The date of the article: one of publication before one without a label, and a date of change last; of two with the same
    /// day, the one with a time.
    var publication: Stated? {
        let chosen =
            dates.first { $0.label == .published } ?? dates.first { $0.label == nil && !$0.isAstray }
            ?? dates.first { $0.label == nil } ?? dates.first
        guard let chosen, chosen.date.clock == nil, chosen.label != .updated else { return chosen }
        return dates.first { $0.date.iso == chosen.date.iso && $0.date.clock != nil && $0.label != .updated } ?? chosen
    }

    /// Whether the date has a time of day whose zone the page does not say.
    var needsOffset: Bool {
        publication.map { $0.date.clock != nil && $0.date.offset == nil } ?? false
    }
}

extension HeadLine {
    /// Whether a line at the end of a text can say who wrote it or when: by a label, or as a Korean byline.
    var isSignature: Bool {
        !isWeak && !pieces.isEmpty
            && pieces.allSatisfy { piece in
                switch piece {
                case .date(_, let label, _): label != nil
                case .byline(let names): names.allSatisfy { $0.text.unicodeScalars.contains(where: Scalars.isHangul) }
                case .clock, .other, .label, .unreadableDate: true
                case .authors, .categories, .unreadableByline: false
                }
            } && (isDate || isByline || isLabelled)
    }
}
