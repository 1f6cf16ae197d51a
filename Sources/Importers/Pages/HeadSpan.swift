/// The lines of a page that are its head.
struct HeadSpan {
    /// The written lines near the top, and their numbers among all lines.
    package let lines: [PageLine]
    let written: [Int]
    private(set) var readings: [HeadLine]
    /// The first and the last line of the head.
    private(set) var start: Int
    private(set) var end: Int
    /// Lines below it, before the text, that have a date or byline as well.
    private(set) var astray: Set<Int> = []

    /// Within how many lines from the top the head must begin.
    private static let reach = 120
    /// How many unknown lines the head may contain.
    private static let gap = 3

    init?(_ all: [PageLine]) {
        written = Array(all.indices.filter { !all[$0].isBlank }.prefix(Self.reach + 12))
        lines = written.map { all[$0] }
        readings = HeadLine.readAll(lines)
        (start, end) = (0, 0)
        guard let anchor = anchor() else { return nil }
        settle(at: anchor)
        if let later = laterHead() { settle(at: later) }
        astray = Set(linesBelow())
    }

    private mutating func settle(at anchor: Int) {
        start = anchor
        while start > 0, anchor - start < 4, readings[start - 1].isBare { start -= 1 }
        // “By Design” above the head of a page that has no other title, or another byline, is its title.
        let isByline = readings[(start + 1)..<max(start + 1, min(anchor + 5, readings.count))].contains {
            $0.isByline && !$0.isWeak
        }
        if readings[start].isWeak, !readings[start].isDate, start < anchor, isByline || !hasTitle(above: start) {
            readings[start] = HeadLine()
            start += 1
        }
        end = self.end(from: anchor)
    }

    /// The line by which the head is found: a labelled one below a possible title, else a byline, else a date above a text.
    private func anchor() -> Int? {
        let near = readings.indices.prefix(Self.reach)
        let prose = lines.indices.filter { PageHead.isProse(lines[$0]) && readings[$0].isOther && !PageChrome.isKnown(lines[$0]) }
        let (text, last) = (prose.first ?? lines.count, prose.last ?? -1)
        let labelled = { (index: Int) in readings[index].isLabelled }
        let byline = { (index: Int) in readings[index].isByline && !readings[index].isWeak }
        let date = { (index: Int) in index < last && readings[index].isDate && !readings[index].isWeak }
        let weak = { (index: Int) in index < last && !readings[index].isOther }
        let kinds: [(Int) -> Bool] = [
            { $0 < text && labelled($0) }, { $0 < text && byline($0) }, { $0 < last && labelled($0) },
            { $0 < last && byline($0) },
            { $0 < text && date($0) }, { $0 < text && weak($0) },
        ]
        for kind in kinds {
            if let index = near.first(where: { kind($0) && hasTitle(above: $0) }) { return index }
        }
        return near.first(where: labelled) ?? near.first(where: byline)
    }

    /// Whether a line above can be a title.
    private func hasTitle(above index: Int) -> Bool {
        (0..<index).contains { readings[$0].isOther && !PageChrome.isKnown(lines[$0]) }
    }

    /// A byline further down, where the lines found first are those of the site's own head, with the title in between.
    private func laterHead() -> Int? {
        guard !readings[start...end].contains(where: { $0.isByline || $0.namesAuthors }) else { return nil }
        let text = lines.indices.first { $0 > end && PageHead.isProse(lines[$0]) } ?? lines.count
        let later = readings.indices.first {
            $0 > end && $0 < min(text, Self.reach) && readings[$0].isByline && !readings[$0].isWeak
        }
        guard let later else { return nil }
        let length = { (index: Int) in lines[index].words.count }
        let longest = (0..<start).filter { readings[$0].isOther }.map(length).max() ?? 0
        let isTitled = (end + 1..<later).contains { readings[$0].isOther && length($0) >= 4 && length($0) > longest }
        return isTitled ? later : nil
    }

    private func end(from anchor: Int) -> Int {
        var end = anchor
        var index = anchor + 1
        while index < readings.count, index - end <= Self.gap {
            let line = lines[index]
            if !readings[index].isOther {
                // Once a byline has been read, a second one is text, unless it stands directly below.
                if readings[index].isByline, readings[start...end].contains(where: \.isByline),
                    !(readings[index - 1].isByline && written[index] == written[index - 1] + 1)
                {
                    break
                }
                end = index
            } else if PageHead.isProse(line) || PageCredit.begins(line, anywhere: false) {
                break
            }
            index += 1
        }
        return end
    }

    /// Dates and bylines below the head, up to the first line of the text or another line that is neither.
    private func linesBelow() -> [Int] {
        var found: [Int] = []
        for index in (end + 1)..<max(end + 1, min(readings.count, end + 12)) {
            if PageHead.isProse(lines[index]) && readings[index].isOther { break }
            if !readings[index].isOther, !readings[index].isWeak || !readings[index].isByline { found.append(index) }
        }
        return found
    }
}
