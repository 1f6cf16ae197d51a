/// The one sentence of a line that is its credit.
struct CreditSentence {
    var tokens: [CreditToken]
    private let hasLicense: Bool
    private var parts: [(joint: CreditField.Joint, part: CreditPart)] = []
    var lead = CreditLead([])
    private var office: OfficePhoto?
    /// "Mina Cho for the Journal": nobody but the maker is commissioned.
    var isCommissioned = false
    /// What was not understood.
    var residue: [CreditExcerpt] = []
    /// What was understood and carries no right.
    var caption: [CreditExcerpt] = []

    init(_ tokens: [CreditToken], hasLicense: Bool) {
        self.tokens = CreditSentence.unwrapped(tokens)
        self.hasLicense = hasLicense
    }

    /// Without the brackets around the whole.
    private static func unwrapped(_ tokens: [CreditToken]) -> [CreditToken] {
        var inner = tokens[...]
        func isIdle(_ token: CreditToken) -> Bool { token.kind == .cut || token.isSeparator && token.kind != .colon }
        while true {
            while let first = inner.first, isIdle(first) { inner.removeFirst() }
            while let last = inner.last, isIdle(last) { inner.removeLast() }
            guard inner.first?.kind == .open, inner.last?.kind == .close else { return Array(inner) }
            var depth = 0
            for (index, token) in zip(inner.indices, inner) {
                if token.kind == .open { depth += 1 }
                if token.kind == .close { depth -= 1 }
                if depth == 0 {
                    guard index == inner.endIndex - 1 else { return Array(inner) }
                }
            }
            inner = inner.dropFirst().dropLast()
        }
    }

    mutating func read(into credit: inout CreditReading) {
        takeTrailingCredit()
        takeTitle(&credit)
        var body = tokens[...]
        if let found = OfficePhoto(tokens) {
            office = found
            lead = CreditLead(Array(tokens[found.end...]))
            body = tokens[(found.end + lead.end)...]
            caption += found.caption
        } else {
            lead = CreditLead(tokens)
            body = tokens[lead.end...]
        }
        caption += lead.caption
        skipToCue(&body, &credit)
        let suffix = MakerSuffix(body)
        body = suffix.body
        caption += suffix.caption
        dropYears(&body)
        dropClient(&body)
        dropCircumstances(&body)
        let fields = CreditField.fields(of: body).map { (joint: $0.joint, part: CreditPart($0.tokens)) }
        var isSigned = suffix.isFound || isCommissioned
        let isCredit = fields.count > 1 || lead.cue != .none || lead.hasRole || office != nil
        for (joint, part) in fields {
            switch part {
            // Who is named after nobody may be what the whole line is about.
            case .caption(let words) where isCredit: caption.append(words)
            case .job(let title):
                caption.append(title)
                isSigned = true
            case .titled(let name, let shape, let title):
                if let title { caption.append(title) }
                isSigned = true
                parts.append((joint, .name(name, shape)))
            case .unknown(let words)
            where fields.count > 1 && CaptionWords.isView(words.text) && lead.cue == .none && joint == .start:
                caption.append(words)
            // "홍길동 기자 = …": the report begins.
            case .unknown(let words) where joint == .equals && isSigned: caption.append(words)
            default: parts.append((joint, part))
            }
        }
        var assembly = CreditAssembly(
            lead: lead, office: office, hasLicense: hasLicense, isProvided: isSigned, hasTitle: credit.title != nil,
            hasPage: credit.sourceURL != nil)
        assembly.assemble(parts, into: &credit)
        residue += assembly.residue
        caption += assembly.caption
    }

    /// "Commuters wait at the pier in Skerrin (Lee Ha-na/AFP)": a sentence, and the credit in brackets behind it.
    private mutating func takeTrailingCredit() {
        guard tokens.last?.kind == .close else { return }
        var depth = 0
        var opening: Int?
        for index in tokens.indices.reversed() {
            if tokens[index].kind == .close { depth += 1 }
            if tokens[index].kind == .open { depth -= 1 }
            if depth == 0 {
                opening = index
                break
            }
        }
        guard let start = opening, start + 1 < tokens.count else { return }
        let inner = Array(tokens[(start + 1)..<(tokens.count - 1)])
        let before = tokens[..<start]
        if tokens.first?.kind == .open, before.last?.kind == .close {
            // "(Photo by Mina Cho / AFP) (Photo by Mina Cho/AFP via Getty Images)": the same twice, and more.
            let said = Set(inner.map(\.folded))
            if CreditSentence.isSigned(inner), before.allSatisfy({ !$0.isWord && $0.agency == nil || said.contains($0.folded) }) {
                tokens = inner
            }
            return
        }
        guard tokens.first?.kind != .open, CaptionWords.isSentence(before) || CaptionWords.isDay(before),
            !CreditLead(Array(before)).isStrong,
            CreditSentence.isSigned(inner)
        else { return }
        caption.append(before.excerpt)
        tokens = inner
    }

    /// Whether words say of themselves that they are a credit.
    static func isSigned(_ tokens: [CreditToken]) -> Bool {
        CreditLead(tokens).isStrong || tokens.contains { $0.agency != nil } || OfficePhoto(tokens) != nil
            || MakerSuffix(tokens[...]).isFound || JobTitle.split(tokens[...]) != nil
    }

    /// "© Harbour Museum 2016": the year belongs to the sign, not to the name.
    private func dropYears(_ body: inout ArraySlice<CreditToken>) {
        guard lead.cue == .copyright else { return }
        let kept = body.indices.filter { index in
            guard index > body.startIndex, body[index].isWord, CreditWords.isYear(body[index].folded) else { return true }
            return index + 1 < body.endIndex && body[index + 1].isWord
        }
        if kept.count < body.count { body = kept.map { body[$0] }[...] }
    }

    private mutating func takeTitle(_ credit: inout CreditReading) {
        let quoted = tokens.indices.filter { tokens[$0].kind == .quoted }
        guard let first = quoted.first else { return }
        if quoted.count > 1 { residue += quoted.dropFirst().map { tokens[$0].excerpt } }
        let title = tokens[first].excerpt
        credit.title = title
        for index in quoted { tokens[index].kind = .cut }
        // A word right before or after the title without a sign between: a nickname in a name, a film, an exhibition.
        let before =
            first > 0 && tokens[first - 1].isWord && !CreditWords.roles.contains(tokens[first - 1].folded)
            && !tokens[first - 1].isWord("by", "from")
        let after = first + 1 < tokens.count && tokens[first + 1].isWord && !isMakerCue(first + 1)
        if before || after { residue.append(CreditExcerpt("“\(title.text)”", at: title.range)) }
    }

    private func isMakerCue(_ index: Int) -> Bool {
        tokens[index].isWord("by", "from", "via", "on", "courtesy", "photo", "image") || tokens[index].host != nil
            || tokens[index].agency != nil
    }

    /// Where a caption stands before the maker, everything up to the last "by" or "Photo:" is not understood.
    private mutating func skipToCue(_ body: inout ArraySlice<CreditToken>, _ credit: inout CreditReading) {
        guard !body.isEmpty else { return }
        let cue = body.indices.dropFirst().last { index in
            let token = body[index]
            if token.isWord("by") { return !(body[index - 1].isWord && CreditWords.changes.contains(body[index - 1].folded)) }
            let next = index + 1 < body.endIndex ? body[index + 1] : nil
            return token.isWord && (CreditWords.roles.contains(token.folded) || CreditWords.credits.contains(token.folded))
                && (next?.kind == .colon || next?.isWord("by", "credit", "courtesy") == true)
        }
        guard let cue, cue + 1 < body.endIndex || tokens[cue].isWord("by") else { return }
        let skipped = body[body.startIndex..<cue]
        let inner = CreditLead(Array(body[cue...]))
        // "via Shutterstock by X", "(CC BY 2.0) by X": nothing is skipped, the maker merely comes last.
        if tokens[cue].isWord("by"), skipped.allSatisfy(CreditSentence.isIdle) {
            lead = inner
            body = (Array(skipped) + [CreditToken(.cut, "")] + body[min(cue + inner.end, body.endIndex)...])[...]
            return
        }
        let shown = skipped.prefix { $0.kind != .pipe && $0.kind != .slash }
        let isBare = !lead.hasRole && lead.cue == .none && office == nil
        let isTitled = isBare && tokens[cue].isWord("by") && credit.title == nil && skipped.allSatisfy(\.isWord)
        if isTitled { credit.title = skipped.excerpt }
        if isTitled && (hasLicense || (2...5).contains(skipped.count) && body.allSatisfy { $0.agency == nil && $0.host == nil })
            && CaptionWords.isTitle(skipped)
        {
            // "Low Water by Mina Cho, CC BY 2.0"
        } else if isBare, !isTitled, inner.isStrong, inner.hasRole, shown.count + 1 >= skipped.count,
            CaptionWords.isHarmless(shown)
        {
            caption.append(shown.excerpt)
        } else {
            residue.append(skipped.excerpt)
        }
        lead = inner
        caption += inner.caption
        body = body[min(cue + inner.end, body.endIndex)...]
    }

    private static func isIdle(_ token: CreditToken) -> Bool {
        token.isSeparator || token.kind == .cut || token.kind == .open || token.kind == .close || token.host != nil
            || token.agency != nil
    }
}

extension CreditSentence {
    /// "Juna Kim for the Journal": whom a picture was made for has no field.
    mutating func dropClient(_ body: inout ArraySlice<CreditToken>) {
        guard let index = body.firstIndex(where: { $0.isWord("for", "für", "pour") }), index > body.startIndex else { return }
        let name = body[body.startIndex..<index]
        guard NameShape(name) == .certain, !name.contains(where: { CreditWords.institutions.contains($0.folded) }) else { return }
        let end = body[index...].firstIndex { !$0.isWord } ?? body.endIndex
        caption.append(body[index..<end].excerpt)
        body = (Array(name) + body[end...])[...]
        isCommissioned = true
    }

    /// "by X in Seoul", "by X on May 3", "by X of Yonhap": where and when a picture was made stands behind a maker who is announced by "by".
    mutating func dropCircumstances(_ body: inout ArraySlice<CreditToken>) {
        // "Getty Images for Samsung"
        if let index = body.indices.dropFirst().first(where: { body[$0].isWord("for") && body[$0 - 1].agency != nil }) {
            let end = body[index...].firstIndex { !$0.isWord } ?? body.endIndex
            caption.append(body[index..<end].excerpt)
            body = (Array(body[..<index]) + body[end...])[...]
        }
        guard lead.cue == .by || lead.cue == .courtesy else { return }
        let index = body.firstIndex { $0.isWord("in", "on", "at", "during", "from", "of", "under", "with", "near") }
        guard let index, index > body.startIndex, body[index].text == body[index].folded else { return }
        var name = body[body.startIndex..<index]
        let next = index + 1 < body.endIndex ? body[index + 1] : nil
        if name.count == 2, name.first?.isWord("the") == true { name.removeFirst() }
        let isKnown = name.count == 1 && (name.first?.agency != nil || name.first?.isWord("author") == true)
        guard isKnown || NameShape(name) == .certain, next?.host == nil, body[index].folded != "of" || next?.agency != nil else {
            return
        }
        if next?.agency != nil {
            guard body[index].folded == "of" else { return }
            body = (Array(name) + [CreditToken(.cut, "")] + body[(index + 1)...])[...]
            return
        }
        let end = body[index...].firstIndex { !$0.isWord } ?? body.endIndex
        caption.append(body[index..<end].excerpt)
        body = (Array(name) + body[end...])[...]
    }
}
