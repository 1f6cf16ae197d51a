internal import Editorial

/// The lines above the text: date, author line, category and byline, and where title and body meet them.
struct Head {
    /// Lines above the first line that was understood; the title is the last of them.
    var above: [CaptureLine] = []
    var date: (line: CaptureLine, from: Int)?
    var moreDates: [CaptureLine] = []
    var authorLine: [StatedName] = []
    var emptyLabels: [CaptureLine] = []
    var categories: [String] = []
    var byline: [StatedName] = []
    /// Lines that say something intake understood.
    var used: [CaptureLine] = []
    /// Parts of byline and author line that are posts or houses and no people.
    var posts: [StatedName] = []
    /// Lines between those that it did not.
    var unread: [CaptureLine] = []
    /// Everything below, blank lines included.
    var below: ArraySlice<CaptureLine> = []

    /// How many lines from the top the head may begin.
    private static let reach = 120

    /// Finds the head by its labelled lines, or by its byline where none is labelled. Nil: this is no capture.
    init?(_ lines: [CaptureLine]) {
        let written = lines.indices.filter { !lines[$0].isBlank }
        let readings = written.prefix(Self.reach + 12).map { HeadLine.read(lines[$0]) }
        let anchors = readings.prefix(Self.reach)
        let isByline = { (reading: HeadLine) in if case .byline = reading { true } else { false } }
        guard let anchor = anchors.firstIndex(where: \.isLabelled) ?? anchors.firstIndex(where: isByline) else { return nil }
        var start = anchor
        while start > 0, anchor - start < 2, readings[start - 1] == .bareDate || isByline(readings[start - 1]) { start -= 1 }
        var end = anchor
        var index = anchor + 1
        while index < readings.count, index - end <= 3 {
            let line = lines[written[index]]
            if readings[index] != .other {
                // Once a byline has been read, a second one is text.
                if isByline(readings[index]), readings[start...end].contains(where: isByline) { break }
                end = index
            } else if Self.isProse(line) || Credit.begins(line, anywhere: false) {
                break
            }
            index += 1
        }
        above = lines[..<written[start]].filter { !$0.isBlank }
        for index in start...end { take(lines[written[index]], readings[index]) }
        below = lines[(written[end] + 1)...]
    }

    private mutating func take(_ line: CaptureLine, _ reading: HeadLine) {
        switch reading {
        case .date(let from):
            if date == nil { date = (line, from) } else { moreDates.append(line) }
        case .bareDate:
            if date == nil { date = (line, 0) } else { moreDates.append(line) }
        case .authors(let from):
            let names = NameList.read(line, from: Self.skippingBy(line, from), origin: .authorLine)
            // Comparing names takes time; a page with more authors than that is hostile, and the line is reported.
            guard authorLine.count + names.count <= NameList.limit else {
                unread.append(line)
                return
            }
            authorLine += people(names)
            if names.isEmpty { emptyLabels.append(line) }
        case .categories(let from):
            let found = Self.categories(in: line, from: from)
            guard categories.count + found.count <= NameList.limit else {
                unread.append(line)
                return
            }
            categories += found.filter { !categories.contains($0) }
            if found.isEmpty { emptyLabels.append(line) }
        case .byline(let names): byline = people(names)
        case .other:
            unread.append(line)
            return
        }
        used.append(line)
    }

    /// `By Hana Seo, Senior Fellow` names one person.
    private mutating func people(_ names: [StatedName]) -> [StatedName] {
        guard let first = names.first else { return [] }
        let rest = names.dropFirst()
        posts += rest.filter { NameList.namesPost($0.text) }
        return [first] + rest.filter { !NameList.namesPost($0.text) }
    }

    /// `Author: By Hana Seo`: the word is a second label, not a part of the name.
    private static func skippingBy(_ line: CaptureLine, _ from: Int) -> Int {
        let first = line.words.first { $0.range.lowerBound >= from }
        return first?.folded == "by" ? first?.range.upperBound ?? from : from
    }

    private static func categories(in line: CaptureLine, from: Int) -> [String] {
        let separators: Set<Unicode.Scalar> = [",", ";", "|", "·", "、", "，"]
        return line.scalars.dropFirst(from).split(whereSeparator: separators.contains).map {
            NameLikeness.words(String(scalars: $0)).joined(separator: " ")
        }.filter { !$0.isEmpty }
    }

    /// Whether a line reads like text rather than like a label: long, or a sentence.
    static func isProse(_ line: CaptureLine) -> Bool {
        guard line.trimmed.count < 200 else { return true }
        let count = line.words.count
        guard count < 25 else { return true }
        let last = line.scalars.last { !"\"”’')".unicodeScalars.contains($0) }
        let ends = last.map { ".!?。".unicodeScalars.contains($0) } ?? false
        return ends && count >= (line.scalars.contains(where: Scalars.isHangul) ? 4 : 8)
    }
}
