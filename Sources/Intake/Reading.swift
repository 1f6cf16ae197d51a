internal import Editorial

/// One capture being read: from its lines to a draft, with everything that is worth saying on the way.
struct Reading {
    private let head: Head
    private var report: Report
    private var used: [CaptureLine]
    private var credits: [String] = []

    init(_ text: String, fileName: String) throws(NotACapture) {
        guard let head = Head(CaptureLine.split(text)), Self.saysEnough(head) else { throw NotACapture(reason: .nothingFound) }
        self.head = head
        used = head.used
        report = Report(file: fileName)
    }

    /// A label alone makes no page: somebody is named, or a day that may be hard to read.
    private static func saysEnough(_ head: Head) -> Bool {
        let hasDigit = head.date.map { line, from in line.scalars.dropFirst(from).contains { ("0"..."9").contains($0) } } ?? false
        return hasDigit || !head.byline.isEmpty || !head.authorLine.isEmpty
    }

    /// The draft, without its source.
    mutating func capture(masthead: [KnownPerson]) throws(NotACapture) -> Capture {
        var foot = Foot(head.below)
        let titles = TitleLines(above: head.above, section: foot.section)
        takeCredits(&foot)
        let known = (head.byline + head.authorLine).map(\.text)
        let tail = Tail(foot.blocks, known: known, report: &report)
        let authors = Authors(head: head, tail: tail, masthead: masthead, report: &report)
        let subtitle = titles.subtitle.map { Block(lines: [$0]) }
        let body = subtitle + tail.body
        let draft = ArticleDraft(
            title: titles.title?.text ?? "", authors: authors.drafts, categories: head.categories, series: titles.series?.text,
            date: date(),
            disclaimer: tail.disclaimers.isEmpty ? nil : tail.disclaimers.map(\.text).joined(separator: " "),
            photos: credits.map { ArticleDraft.Photo(credit: $0) }, body: MarkdownBody.paragraphs(body).joined(separator: "\n\n"))
        guard !draft.title.isEmpty || !draft.body.isEmpty else { throw NotACapture(reason: .nothingFound) }
        reportTitles(titles)
        reportMissing(draft)
        reportLeftOut(titles.leftOut + head.unread + foot.leftOut)
        reportChrome(tail.body)
        reportDisclaimers(tail.body)
        let lines = [titles.series, titles.title].compactMap { $0 } + body.flatMap(\.lines) + tail.used
        OddCharacters.report(used + lines, in: &report)
        return Capture(draft: draft, findings: report.sorted, textDigest: TextDigest.make(draft, authors: authors.stated))
    }

    /// Takes credits out of the text, wherever they stand.
    private mutating func takeCredits(_ foot: inout Foot) {
        let blocks = foot.blocks
        var kept: [Block] = []
        for (index, block) in blocks.enumerated() {
            let isEdge = index == 0 || index >= blocks.count - 4
            guard block.lines.count <= 6, let first = block.lines.first, Credit.begins(first, anywhere: !isEdge) else {
                kept.append(block)
                continue
            }
            for lines in Credit.read(block) { credits.append(lines.map(\.text).joined(separator: " ")) }
            used += block.lines
            if !isEdge {
                report.add(
                    "intake/credit-in-text", .hint, block.place,
                    "This credit stands in the middle of the text, perhaps under its picture; it is kept under \"photos\".")
            }
        }
        foot.blocks = kept
    }

    private mutating func date() -> String? {
        guard let (line, from) = head.date else {
            report.add(
                "intake/date-missing", .warning, Place(line: head.used.first?.number ?? 1),
                "No line such as \"Published September 7, 2018\" says when this was published; write \"date\" if you know it.")
            return nil
        }
        let words = line.words.filter { $0.range.upperBound > from }
        let texts = words.map {
            $0.range.lowerBound >= from ? $0.text : String(scalars: $0.text.unicodeScalars.dropFirst(from - $0.range.lowerBound))
        }
        guard let day = WrittenDate.read(texts) else {
            report.add(
                "intake/date-unreadable", .warning, line.place,
                "The date \(Report.quote(texts.joined(separator: " "))) is not one day for certain; write \"date\" as YEAR-MONTH-DAY."
            )
            return nil
        }
        if day.hasTime {
            report.add("intake/time-left-out", .hint, line.place, "The day \(day.iso) is taken over, the time beside it is not.")
        }
        for other in head.moreDates {
            report.add(
                "intake/date-twice", .warning, other.place,
                "A second date stands here; \(day.iso) (line \(line.number)) is taken for the day of publication.",
                related: [(line.place, "the first date")])
        }
        return day.iso
    }

    private mutating func reportTitles(_ titles: TitleLines) {
        if let series = titles.series, !titles.isConfirmed {
            report.add(
                "intake/series-unsure", .hint, series.place,
                "\(Report.quote(series.text)) stands above the title and is taken for the series; nothing else on the page says so."
            )
        }
        for line in titles.subtitle {
            report.add(
                "intake/subtitle", .hint, line.place,
                "\(Report.quote(line.text)) stands under the title; it is kept as the first paragraph.")
        }
    }

    private mutating func reportMissing(_ draft: ArticleDraft) {
        let place = Place(line: head.used.first?.number ?? 1)
        if draft.title.isEmpty {
            report.add("intake/title-missing", .error, place, "No title stands above this line; write \"title\".")
        }
        if draft.authors.isEmpty {
            report.add(
                "intake/author-missing", .warning, place,
                "No author line, byline or biography names an author; write \"authors\".")
        }
        if draft.categories.isEmpty {
            report.add(
                "intake/category-missing", .hint, place,
                "No line such as \"Category: NAME\" stands here; write \"category\" if it has one.")
        }
        if draft.body.isEmpty { report.add("intake/text-missing", .warning, place, "No text stands below this line.") }
        for post in head.posts {
            report.add(
                "intake/post-left-out", .hint, post.place,
                "\(Report.quote(post.text)) in \(post.origin.phrase) is taken for a post or a house, not for a person; it is left out."
            )
        }
        for line in head.emptyLabels {
            report.add("intake/field-empty", .warning, line.place, "\(Report.quote(line.text)) names nobody and nothing.")
        }
    }

    private mutating func reportLeftOut(_ lines: [CaptureLine]) {
        for line in lines where !Chrome.isKnown(line) {
            report.add(
                "intake/line-left-out", .warning, line.place,
                "\(Report.quote(line.text)) is neither a known part of the article nor a known line of the site; it is left out.")
        }
    }

    /// Sentences in the text that may be a disclaimer: most stand too far from its end, or in the middle of a paragraph.
    private mutating func reportDisclaimers(_ body: [Block]) {
        for block in body {
            let scalars = block.joined
            for sentence in Sentences.split(scalars) where sentence.count <= 600 {
                guard DisclaimerWording.matches(String(scalars: scalars[sentence])) else { continue }
                report.add(
                    "intake/disclaimer-unsure", .hint, block.place(of: sentence),
                    "This sentence reads like a disclaimer but stands inside the text; it stays there. Move it to \"disclaimer\" if it is one."
                )
            }
        }
    }

    /// Lines in the text that look like the site's. They stay, because a text may say such things itself.
    private mutating func reportChrome(_ body: [Block]) {
        for block in body {
            for line in block.lines where block.lines.count <= 3 && !Head.isProse(line) && Chrome.isKnown(line) {
                report.add(
                    "intake/chrome-kept", .hint, line.place,
                    "\(Report.quote(line.text)) may be the site's and not the article's; it stays in the text.")
            }
        }
    }
}
