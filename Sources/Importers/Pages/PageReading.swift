internal import Text

/// Reads one saved page, from its lines to a draft, and collects findings on the way.
struct PageReading {
    private var head: PageHead
    private let stated: StatedFacts
    private var report: PageFindings
    private var used: [PageLine]
    private var credits: [String] = []

    init(_ text: String, fileName: String, stated: StatedFacts) throws(NotASavedPage) {
        let lines = PageLine.split(text)
        self.stated = stated
        if let head = PageHead(lines), Self.saysEnough(head) || stated.isEnough {
            self.head = head
        } else {
            guard stated.isEnough else { throw NotASavedPage(reason: .nothingFound) }
            head = PageHead(textOf: lines)
        }
        used = head.used
        report = PageFindings(file: fileName)
    }

    /// A label alone does not make a page: there must be a name, or a date, even one that cannot be read.
    private static func saysEnough(_ head: PageHead) -> Bool {
        let hasDigit = head.unreadableDates.contains { $0.text.unicodeScalars.contains { ("0"..."9").contains($0) } }
        return hasDigit || !head.dates.isEmpty || !head.unreadableBylines.isEmpty || !head.byline.isEmpty
            || !head.authorLine.isEmpty
    }

    /// The draft, without its source.
    mutating func capture(masthead: [KnownPerson]) throws(NotASavedPage) -> SavedPage {
        var foot = PageFoot(head.below)
        takeSignatures(&foot)
        used = head.used
        var titles = TitleLines(above: head.above, section: foot.section)
        titles.take(stated.title, from: &foot)
        takeCredits(&foot)
        let known = stated.authors.isEmpty ? (head.byline + head.authorLine).map(\.text) : stated.authorNames(masthead)
        let tail = Tail(foot.blocks, known: known, report: &report)
        let authors = Authors(head: head, tail: tail, masthead: masthead, stated: stated, report: &report)
        let subtitle = titles.subtitle.map { Block(lines: [$0]) }
        let body = subtitle + tail.body
        var draft = ArticleDraft(
            title: stated.title ?? titles.title?.text ?? "", authors: authors.drafts,
            categories: stated.categories.isEmpty ? head.categories : stated.categories, series: titles.series?.text,
            date: stated.date ?? date(),
            disclaimer: tail.disclaimers.isEmpty ? nil : tail.disclaimers.map(\.text).joined(separator: " "),
            photos: credits.map { ArticleDraft.Photo(credit: $0) }, body: MarkdownBody.paragraphs(body).joined(separator: "\n\n"))
        guard !draft.title.isEmpty || !draft.body.isEmpty else { throw NotASavedPage(reason: .nothingFound) }
        draft.language = TextLanguage.tag(of: draft.title + "\n" + draft.body)
        reportTitles(titles)
        reportMissing(draft)
        reportHead()
        reportLeftOut(titles.leftOut + head.unread + foot.leftOut)
        reportChrome(tail.body)
        reportDisclaimers(tail.body)
        let lines = [titles.series, titles.title].compactMap { $0 } + body.flatMap(\.lines) + tail.used
        OddCharacters.report(used + lines, in: &report)
        return SavedPage(
            draft: draft, findings: report.sorted, textDigest: TextDigest.make(draft, authors: authors.stated),
            needsOffset: stated.date == nil && head.needsOffset)
    }

    /// Removes lines at the end that give author or date: `홍길동 기자 gildong@harbour.example`, `Last updated: …`.
    private mutating func takeSignatures(_ foot: inout PageFoot) {
        for _ in 0..<3 {
            guard foot.blocks.count > 1, let block = foot.blocks.last, block.lines.count <= 2, let line = block.lines.last else {
                return
            }
            let reading = HeadLineReader.read(line, under: nil)
            guard reading.isSignature else { return }
            head.takeSignature(line, reading)
            foot.blocks[foot.blocks.count - 1].lines.removeLast()
            if foot.blocks[foot.blocks.count - 1].lines.isEmpty { foot.blocks.removeLast() }
        }
    }

    /// Removes credits from the text, wherever they are.
    private mutating func takeCredits(_ foot: inout PageFoot) {
        let blocks = foot.blocks
        var kept: [Block] = []
        for (index, block) in blocks.enumerated() {
            let isEdge = index == 0 || index >= blocks.count - 4
            guard block.lines.count <= 6, let first = block.lines.first, PageCredit.begins(first, anywhere: !isEdge) else {
                kept.append(block)
                continue
            }
            for lines in PageCredit.read(block) { credits.append(lines.map(\.text).joined(separator: " ")) }
            used += block.lines
            if !isEdge {
                report.add(
                    "intake/credit-in-text", .hint, block.place,
                    "This credit stands in the middle of the text, perhaps under its picture; it is kept under \"photos\".")
            }
        }
        foot.blocks = kept
    }

    /// The date of publication, with the time if there is one.
    private mutating func date() -> String? {
        guard let chosen = head.publication else {
            if head.unreadableDates.isEmpty {
                report.add(
                    "intake/date-missing", .warning, SourceLocation(line: head.used.first?.number ?? 1),
                    "No line such as \"Published September 7, 2018\" says when this was published; write \"date\" if you know it."
                )
            }
            return nil
        }
        reportDoubts(chosen)
        for other in head.dates where other.date.iso != chosen.date.iso {
            if other.label == .updated {
                report.add(
                    "intake/update-left-out", .hint, other.place,
                    "The page was changed on \(other.date.rfc3339); write that as \"modified\" if readers are to be told.",
                    related: [(chosen.place, "the date of publication")])
            } else {
                report.add(
                    "intake/date-twice", .warning, other.place,
                    "A second date stands here; \(chosen.date.iso) (line \(chosen.place.line)) is taken for the day of publication.",
                    related: [(chosen.place, "the first date")])
            }
        }
        return chosen.date.rfc3339
    }

    /// Reports what is uncertain about the date.
    private mutating func reportDoubts(_ chosen: PageHead.Stated) {
        if chosen.label == .updated {
            report.add(
                "intake/date-of-update", .hint, chosen.place,
                "The page says only when it was changed; \(chosen.date.iso) is taken for the day of publication.")
        } else if chosen.isAstray {
            report.add(
                "intake/date-unsure", .hint, chosen.place,
                "This date stands away from the title; \(chosen.date.iso) is taken for the day of publication.")
        }
        switch chosen.date.zoneDoubt {
        case .ambiguous(let name):
            report.add(
                "intake/zone-unsure", .warning, chosen.place,
                "\(PageFindings.quote(name)) is no zone for certain; the time is taken for one of the publication's zone.")
        case .season(let name):
            report.add(
                "intake/zone-unsure", .hint, chosen.place,
                "\(PageFindings.quote(name)) is not what the clocks of that place showed on \(chosen.date.iso); it is taken at its word."
            )
        case nil:
            guard chosen.date.clock != nil, chosen.date.offset == nil else { return }
            report.add(
                "intake/zone-missing", .hint, chosen.place,
                "The time has no zone; it is taken for one of the publication's zone.")
        }
    }

    /// Reports dates and bylines that cannot be read, and unknown words beside those that can.
    private mutating func reportHead() {
        for words in head.unreadableDates {
            report.add(
                "intake/date-unreadable", .warning, words.place,
                "The date \(PageFindings.quote(words.text)) is not one day for certain; write \"date\" as YEAR-MONTH-DAY.")
        }
        for words in head.unreadableBylines {
            report.add(
                "intake/byline-unreadable", .warning, words.place,
                "\(PageFindings.quote(words.text)) looks like a byline, but no name is certain in it; write \"authors\".")
        }
        for words in head.asides {
            report.add(
                "intake/line-left-out", .hint, words.place,
                "\(PageFindings.quote(words.text)) stands beside the date and is left out.")
        }
    }

    private mutating func reportTitles(_ titles: TitleLines) {
        if let series = titles.series, !titles.isConfirmed {
            report.add(
                "intake/series-unsure", .hint, series.place,
                "\(PageFindings.quote(series.text)) stands above the title and is taken for the series; nothing else on the page says so."
            )
        }
        for line in titles.subtitle {
            report.add(
                "intake/subtitle", .hint, line.place,
                "\(PageFindings.quote(line.text)) stands under the title; it is kept as the first paragraph.")
        }
    }

    private mutating func reportMissing(_ draft: ArticleDraft) {
        let place = SourceLocation(line: head.used.first?.number ?? 1)
        if draft.title.isEmpty {
            report.add("intake/title-missing", .error, place, "No title stands above this line; write \"title\".")
        }
        if draft.authors.isEmpty, head.unreadableBylines.isEmpty {
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
                "\(PageFindings.quote(post.text)) in \(post.phrase) is taken for a post or a house, not for a person; it is left out."
            )
        }
        for line in head.emptyLabels {
            report.add("intake/field-empty", .warning, line.place, "\(PageFindings.quote(line.text)) names nobody and nothing.")
        }
    }

    private mutating func reportLeftOut(_ lines: [PageLine]) {
        for line in lines where !PageChrome.isKnown(line) {
            report.add(
                "intake/line-left-out", .warning, line.place,
                "\(PageFindings.quote(line.text)) is neither a known part of the article nor a known line of the site; it is left out."
            )
        }
    }

    /// Reports sentences in the text that may be a disclaimer: too far from its end, or in the middle of a paragraph.
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

    /// Reports lines in the text that look like the site's own. They stay, because they may belong to the text.
    private mutating func reportChrome(_ body: [Block]) {
        for block in body {
            for line in block.lines where block.lines.count <= 3 && !PageHead.isProse(line) && PageChrome.isKnown(line) {
                report.add(
                    "intake/chrome-kept", .hint, line.place,
                    "\(PageFindings.quote(line.text)) may be the site's and not the article's; it stays in the text.")
            }
        }
    }
}
