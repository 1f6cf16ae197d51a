internal import Text

/// The lines above the text (date, author line, category and byline), and the lines above and below them for title and body.
struct PageHead {
    /// A date that the page gives.
    struct Stated {
        var date: WrittenDate
        var label: HeadLine.DateLabel?
        var place: SourceLocation
        /// Whether it is separated from the other lines of the head.
        var isAstray = false
    }

    /// Words of the page that a finding quotes.
    struct Words {
        var text: String
        var place: SourceLocation
        var phrase = ""
    }

    /// Lines above the first line that was understood; the title is the last of them.
    var above: [PageLine] = []
    var dates: [Stated] = []
    /// Dates that are invalid or ambiguous.
    var unreadableDates: [Words] = []
    /// Bylines without a recognisable name.
    var unreadableBylines: [Words] = []
    var authorLine: [StatedName] = []
    var emptyLabels: [PageLine] = []
    var categories: [String] = []
    var byline: [StatedName] = []
    /// Lines that were understood.
    var used: [PageLine] = []
    /// Parts of byline and author line that are job titles or organisations, not people.
    var posts: [Words] = []
    /// Unknown words on lines that were understood otherwise.
    var asides: [Words] = []
    /// Lines among those that were not understood.
    var unread: [PageLine] = []
    /// Everything below, blank lines included.
    var below: [PageLine] = []

    /// A page without a head: the person states the facts, and the whole page is text.
    init(textOf lines: [PageLine]) { below = lines }

    /// Finds the head by its labelled lines, or by byline or date where none is labelled. Nil: this is not a saved page.
    init?(_ lines: [PageLine]) {
        guard let span = HeadSpan(lines) else { return nil }
        above = span.lines[..<span.start].indices.filter { span.readings[$0].isOther }.compactMap {
            span.lines[$0].withoutMarkup
        }
        for index in span.start...span.end { take(span.lines[index], span.readings[index]) }
        for index in span.lines.indices where index < span.start || span.astray.contains(index) {
            takeAstray(span.lines[index], span.readings[index])
        }
        let taken = Set(span.astray.map { span.lines[$0] })
        below = lines[(span.written[span.end] + 1)...].filter { !taken.contains($0) }
    }

    /// Adds a line that is separated from the head: it counts only where the head does not say the same.
    private mutating func takeAstray(_ line: PageLine, _ reading: HeadLine) {
        guard !reading.isOther else { return }
        let count = dates.count
        var news = reading
        news.pieces = reading.pieces.filter { piece in
            switch piece {
            case .date: count == 0
            case .byline: byline.isEmpty && !reading.isWeak
            case .authors: authorLine.isEmpty
            case .categories: categories.isEmpty
            case .unreadableDate, .unreadableByline: true
            case .clock, .label, .other: false
            }
        }
        guard !news.isOther else {
            if reading.pieces.contains(where: { if case .label = $0 { false } else { true } }) { unread.append(line) }
            return
        }
        take(line, news)
        for index in count..<max(count, dates.count) { dates[index].isAstray = true }
    }

    /// Adds a line below the text that gives author or date.
    mutating func takeSignature(_ line: PageLine, _ reading: HeadLine) { takeAstray(line, reading) }

    private mutating func take(_ line: PageLine, _ reading: HeadLine) {
        guard !reading.isOther else {
            unread.append(line)
            return
        }
        used.append(line)
        let namesPeople = reading.isByline || reading.namesAuthors
        for piece in reading.pieces {
            switch piece {
            case .date(let date, let label, _): dates.append(Stated(date: date, label: label, place: line.place))
            case .clock(let range): takeClock(line, range)
            case .unreadableDate(let range, _):
                if !takeClock(line, range) {
                    unreadableDates.append(Words(text: range.isEmpty ? line.text : line.text(of: range), place: line.place))
                }
            case .unreadableByline: unreadableBylines.append(Words(text: line.text, place: line.place))
            case .authors(let names): takeNames(names, line, \.authorLine)
            case .byline(let names): takeNames(names, line, \.byline)
            case .categories(let found): takeCategories(found, line)
            case .label: break
            case .other(let range):
                let words = Words(
                    text: line.text(of: range), place: line.place(of: range),
                    phrase: reading.isByline ? "the byline" : "the author line")
                if namesPeople { posts.append(words) } else { asides.append(words) }
            }
        }
    }

    /// Adds a time of day on a line of its own to the date before it. False: it is not one, or the date has a time.
    @discardableResult
    private mutating func takeClock(_ line: PageLine, _ range: Range<Int>) -> Bool {
        guard let last = dates.last, last.date.clock == nil, last.place.line >= line.number - 2,
            let (found, end) = WrittenDate.readClock(
                Array(line.scalars.prefix(range.upperBound)), from: range.lowerBound, on: last.date.iso), end == range.upperBound
        else { return false }
        dates[dates.count - 1].date = found
        return true
    }

    private mutating func takeNames(_ names: [StatedName], _ line: PageLine, _ list: WritableKeyPath<PageHead, [StatedName]>) {
        // Comparing names takes time; a page with more authors than that is hostile, and the line is reported.
        guard self[keyPath: list].count + names.count <= NameList.limit else {
            unread.append(line)
            used.removeLast()
            return
        }
        if names.isEmpty { emptyLabels.append(line) }
        for name in names where !self[keyPath: list].contains(where: { NameLikeness.between($0.text, name.text) == .same }) {
            self[keyPath: list].append(name)
        }
    }

    private mutating func takeCategories(_ found: [String], _ line: PageLine) {
        guard categories.count + found.count <= NameList.limit else {
            unread.append(line)
            used.removeLast()
            return
        }
        categories += found.filter { !categories.contains($0) }
        if found.isEmpty { emptyLabels.append(line) }
    }

    /// Whether a line reads like text rather than like a label: long, or a sentence.
    static func isProse(_ line: PageLine) -> Bool {
        guard line.trimmed.count < 200 else { return true }
        let count = line.words.count
        guard count < 25 else { return true }
        let last = line.scalars.last { !"\"”’')".unicodeScalars.contains($0) }
        let ends = last.map { ".!?。".unicodeScalars.contains($0) } ?? false
        return ends && count >= (line.scalars.contains(where: Scalars.isHangul) ? 4 : 8)
            && !DateVocabulary.looksLikeDate(line.scalars, spare: 1) && !(count <= 6 && endsWithNumber(line))
    }
}

extension PageHead {
    /// `입력 2018. 9. 7.`: a full stop after a Korean date does not end a sentence.
    private static func endsWithNumber(_ line: PageLine) -> Bool {
        line.scalars.dropLast().last?.properties.numericType != nil
    }
}

extension HeadLine {
    /// Whether the head has an author line.
    var namesAuthors: Bool { pieces.contains { if case .authors = $0 { true } else { false } } }
}

extension PageLine {
    func text(of range: Range<Int>) -> String {
        NameLikeness.words(String(scalars: Array(scalars)[range])).joined(separator: " ")
    }

    /// A line without Markdown's marks of a heading; nil for the line of dashes below one.
    var withoutMarkup: PageLine? {
        let text = Array(scalars)
        if text.count >= 3, let first = text.first, "=-_*".unicodeScalars.contains(first), text.allSatisfy({ $0 == first }) {
            return nil
        }
        var range = trimmed
        let hashes = text.prefix { $0 == "#" }.count
        if (1...6).contains(hashes), hashes < text.count, Scalars.isBlank(text[hashes]) {
            range = range.lowerBound + hashes..<range.upperBound
            while let last = raw[range].last, last == "#" || Scalars.isBlank(last), range.count > 1 {
                range = range.lowerBound..<range.upperBound - 1
            }
        }
        for mark in ["**", "__", "*", "_"] {
            let marks = Array(mark.unicodeScalars)
            let inner = Array(raw[range].drop(while: Scalars.isBlank))
            guard inner.count > 2 * marks.count, inner.starts(with: marks), inner.suffix(marks.count).elementsEqual(marks) else {
                continue
            }
            range = range.upperBound - inner.count + marks.count..<range.upperBound - marks.count
            break
        }
        guard range != trimmed else { return self }
        return PageLine(number: number, rawColumn: rawColumn + range.lowerBound, raw: Array(raw[range]))
    }
}
