internal import Text

/// Reads one line of a head from left to right.
struct HeadLineReader {
    private let line: PageLine
    private let scalars: [Unicode.Scalar]
    /// The line up to its end.
    private let text: [Unicode.Scalar]
    private var position: Int
    /// Marks of emphasis at the end of the line are ignored.
    private let end: Int
    private var reading = HeadLine()

    /// The longest line that is read without a label and a colon at its beginning.
    private static let limit = 400
    /// Separators between the parts of one line.
    private static let dividers = Set("|•∙‧ㅣ│\t".unicodeScalars)
    private static let joints = Set("·ㆍ–—―-,/;".unicodeScalars)

    /// Reads a line. `label`: a label alone on the line before it.
    static func read(_ line: PageLine, under label: LineLabel?) -> HeadLine {
        var reader = HeadLineReader(line)
        guard reader.position < reader.end else { return HeadLine() }
        let first = LineLabel.read(reader.scalars, at: reader.position)
        let isProse = PageHead.isProse(line)
        guard !isProse || first?.hasColon == true else { return HeadLine() }
        if line.trimmed.count > limit {
            guard let first, first.hasColon, first.label != .byline else { return HeadLine() }
        }
        if let label { reader.take(label, from: reader.position, hasColon: true) }
        while reader.step() {}
        return reader.checked(isLabelled: first?.hasColon == true || label != nil)
    }

    private init(_ line: PageLine) {
        self.line = line
        scalars = Array(line.scalars)
        let marks = Set("*_#>".unicodeScalars)
        position = scalars.firstIndex { !marks.contains($0) && !Scalars.isBlank($0) } ?? scalars.count
        end = (scalars.lastIndex { !"*_".unicodeScalars.contains($0) && !Scalars.isBlank($0) } ?? -1) + 1
        text = Array(scalars[..<end])
    }

    /// Reads one part. False: the line has ended.
    private mutating func step() -> Bool {
        while position < end, isJoint(position) { position += 1 }
        guard position < end else { return false }
        if let found = LineLabel.read(text, at: position),
            take(found.label, from: found.end, hasColon: found.hasColon)
        {
            return true
        }
        if let (date, after) = date(at: position) {
            reading.pieces.append(.date(date, nil, position..<after))
            position = after
            return true
        }
        if case .date(let day, _, _)? = reading.pieces.last,
            let (_, after) = WrittenDate.readClock(text, from: position, on: day.iso), endsWord(after)
        {
            reading.pieces.append(.clock(position..<after))
            position = after
            return true
        }
        takeUnknown()
        return true
    }

    /// Reads the value of a label. False: there is none, and the label is an ordinary word.
    @discardableResult
    private mutating func take(_ label: LineLabel, from start: Int, hasColon: Bool) -> Bool {
        switch label {
        case .published, .updated: return takeDate(label == .updated ? .updated : .published, from: start, hasColon: hasColon)
        case .category:
            reading.pieces.append(.categories(Self.categories(scalars[start..<end])))
            position = end
            return true
        case .author, .byline:
            // `Author: By Hana Seo`: the word is a second label, not a part of the name.
            if let next = LineLabel.read(scalars, at: start), next.label == .byline, start < end, scalars[start].isASCII {
                return take(label, from: next.end, hasColon: hasColon)
            }
            return takeNames(label, from: start, hasColon: hasColon)
        }
    }

    private mutating func takeDate(_ label: HeadLine.DateLabel, from start: Int, hasColon: Bool) -> Bool {
        let begin = skippingJoints(start)
        if let (date, after) = date(at: begin) {
            reading.pieces.append(.date(date, label, begin..<after))
            position = after
            return true
        }
        let words = Word.split(Array(scalars[begin..<end]))
        if words.isEmpty {
            guard reading.isOther, position == skippingMarks else { return false }
            reading.pieces.append(.label(label == .updated ? .updated : .published, hasColon: hasColon))
            position = end
            return true
        }
        let looksSo = DateVocabulary.looksLikeDate(scalars[begin..<end], spare: 3)
        guard hasColon || looksSo || (words.count <= 8 && reading.isOther && position == skippingMarks && label == .published)
        else { return false }
        reading.pieces.append(.unreadableDate(begin..<end, isLabelled: hasColon || looksSo))
        position = end
        return true
    }

    private mutating func takeNames(_ label: LineLabel, from start: Int, hasColon: Bool) -> Bool {
        let cut = nameEnd(from: start, isAuthorLine: label == .author)
        let names = Byline.names(in: line, start..<cut.names, origin: label == .author ? .authorLine : .byline)
        if start >= end {
            guard reading.isOther, position == skippingMarks else { return false }
            reading.pieces.append(.label(label, hasColon: hasColon))
        } else if label == .author {
            reading.pieces.append(.authors(names.people))
        } else if names.people.isEmpty {
            guard names.isLikeAByline else { return false }
            reading.isWeak = true
            reading.pieces.append(.unreadableByline(position..<cut.names))
        } else {
            reading.isWeak = reading.isWeak || (names.isUnsure && !hasColon)
            reading.pieces.append(.byline(names.people))
        }
        for range in names.others { reading.pieces.append(.other(range)) }
        position = cut.next
        return true
    }

    /// The end of the names that begin at `start`, and where reading continues: at a separator, a date, or a label of one.
    private func nameEnd(from start: Int, isAuthorLine: Bool) -> (names: Int, next: Int) {
        // A longer line is a list of names or hostile: nothing else is looked for in it.
        guard end - start <= Self.limit else { return (end, end) }
        var index = start
        while index < end {
            let isDivider =
                (Self.dividers.contains(scalars[index]) && !isAuthorLine) || (isDash(scalars[index]) && isBetweenBlanks(index))
            if isDivider { return (index, index + 1) }
            if index > start, startsWord(index) {
                let isOn = scalars[index...].prefix(3).map(DateVocabulary.folded).elementsEqual("on ".unicodeScalars)
                let begin = isOn ? index + 3 : index
                if date(at: begin) != nil { return (index, begin) }
                if let found = LineLabel.read(text, at: index),
                    found.label == .published || found.label == .updated,
                    date(at: skippingJoints(found.end)) != nil
                {
                    return (index, index)
                }
                if end - index <= 80, DateVocabulary.looksLikeDate(scalars[index..<end]) { return (index, index) }
            }
            index += 1
        }
        return (end, end)
    }

    /// Words up to the next separator, or a reporter's name among them.
    private mutating func takeUnknown() {
        var stop = position + 1
        while stop < end, !Self.dividers.contains(scalars[stop]), !(isDash(scalars[stop]) && isBetweenBlanks(stop)) {
            if startsWord(stop), date(at: stop) != nil || isDateLabel(stop) { break }
            stop += 1
        }
        let range = position..<stop
        position = stop
        if let names = Byline.reporters(in: line, range) {
            reading.pieces.append(.byline(names.people))
            for other in names.others { reading.pieces.append(.other(other)) }
        } else if DateVocabulary.looksLikeDate(scalars[range]) {
            reading.pieces.append(.unreadableDate(range, isLabelled: false))
        } else if !scalars[range].allSatisfy({ Scalars.isBlank($0) || Self.joints.contains($0) }) {
            reading.pieces.append(.other(range))
        }
    }

    private func isDateLabel(_ index: Int) -> Bool {
        guard let found = LineLabel.read(text, at: index) else { return false }
        return (found.label == .published || found.label == .updated) && date(at: skippingJoints(found.end)) != nil
    }

    /// The result, if more of the line was understood than not; a line with a label and a colon always counts as understood.
    private func checked(isLabelled: Bool) -> HeadLine {
        var reading = reading
        let others = reading.pieces.filter(\.isWords)
        let words = others.reduce(0) { count, piece in
            if case .other(let range) = piece { count + Word.split(Array(scalars[range])).count } else { count }
        }
        if others.count == reading.pieces.count { return HeadLine() }
        if isLabelled { return reading }
        if !others.isEmpty, !reading.isByline || reading.pieces.first?.isWords == true {
            let isDivided = scalars[..<end].contains { Self.dividers.contains($0) || $0 == "·" }
            let isPlaced = reading.pieces.count == 2 && words <= 3 && hasComma(after: others[0])
            let isDashed = reading.pieces.count == 2 && words <= 4 && others[0] == reading.pieces[1]
            guard isDivided || isPlaced || isDashed || reading.isLabelled else { return HeadLine() }
            reading.isWeak = true
        }
        return words <= 12 ? reading : HeadLine()
    }

    /// `SEOUL, September 7, 2018`: a comma stands between the place and the day.
    private func hasComma(after piece: HeadLine.Piece) -> Bool {
        guard case .other(let range) = piece else { return false }
        return scalars[range].last { !Scalars.isBlank($0) } == ","
    }

    private static func categories(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        let separators: Set<Unicode.Scalar> = [",", ";", "|", "·", "、", "，"]
        return scalars.split(whereSeparator: separators.contains).map {
            NameLikeness.words(String(scalars: $0)).joined(separator: " ")
        }.filter { !$0.isEmpty }
    }

    // MARK: Places in the line

    /// A date at `start` that ends where a word does.
    private func date(at start: Int) -> (WrittenDate, Int)? {
        guard start < end, let (date, after) = WrittenDate.read(text, from: start), endsWord(after) else {
            return nil
        }
        return (date, after)
    }

    private func endsWord(_ index: Int) -> Bool {
        guard index < end, index > 0 else { return true }
        return Scalars.isBlank(scalars[index]) || Scalars.isBlank(scalars[index - 1]) || Self.dividers.contains(scalars[index])
            || ",.;)]·ㆍ–—/-".unicodeScalars.contains(scalars[index]) || !scalars[index].isASCII
    }

    private func startsWord(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = scalars[index - 1]
        return !Scalars.isBlank(scalars[index])
            && (Scalars.isBlank(before) || Self.dividers.contains(before) || Self.joints.contains(before))
    }

    private func isJoint(_ index: Int) -> Bool {
        Scalars.isBlank(scalars[index]) || Self.dividers.contains(scalars[index]) || Self.joints.contains(scalars[index])
            || ")].".unicodeScalars.contains(scalars[index])
    }

    private func isDash(_ scalar: Unicode.Scalar) -> Bool { ["–", "—", "―", "-"].contains(scalar) }

    private func isBetweenBlanks(_ index: Int) -> Bool {
        index > 0 && index + 1 < end && Scalars.isBlank(scalars[index - 1]) && Scalars.isBlank(scalars[index + 1])
    }

    private func skippingJoints(_ start: Int) -> Int {
        var index = start
        while index < end, isJoint(index) { index += 1 }
        return index
    }

    private var skippingMarks: Int { scalars.firstIndex { !"*_#>".unicodeScalars.contains($0) && !Scalars.isBlank($0) } ?? 0 }
}

extension HeadLine.Piece {
    fileprivate var isWords: Bool { if case .other = self { true } else { false } }
}
