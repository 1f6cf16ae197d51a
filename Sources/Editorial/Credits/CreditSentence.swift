/// The one sentence of a line that is its credit.
struct CreditSentence {
    var tokens: [CreditToken]
    private let hasLicense: Bool
    private var parts: [(joint: CreditField.Joint, part: CreditPart)] = []
    var lead = CreditLead([])
    private var office: OfficePhoto?

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

    mutating func read(into credit: inout Credit, residue: inout [String]) {
        takeTitle(&credit, &residue)
        var body = tokens[...]
        if let found = OfficePhoto(tokens) {
            office = found
            lead = CreditLead(Array(tokens[found.end...]))
            body = tokens[(found.end + lead.end)...]
            residue += found.residue
        } else {
            lead = CreditLead(tokens)
            body = tokens[lead.end...]
        }
        residue += lead.residue
        skipToCue(&body, &credit, &residue)
        let suffix = KoreanSuffix(body)
        body = suffix.body
        residue += suffix.residue
        dropClient(&body, &residue)
        dropCircumstances(&body, &residue)
        parts = CreditField.fields(of: body).map { ($0.joint, CreditPart($0.tokens)) }
        var assembly = CreditAssembly(
            lead: lead, office: office, hasLicense: hasLicense, isProvided: suffix.isFound, hasTitle: credit.title != nil)
        assembly.assemble(parts, into: &credit, residue: &residue)
    }

    private mutating func takeTitle(_ credit: inout Credit, _ residue: inout [String]) {
        let quoted = tokens.indices.filter { tokens[$0].kind == .quoted }
        guard let first = quoted.first else { return }
        if quoted.count > 1 { residue += quoted.dropFirst().map { tokens[$0].text } }
        credit.title = tokens[first].text
        for index in quoted { tokens[index].kind = .cut }
        // A word right before or after the title without a sign between: a nickname in a name, a film, an exhibition.
        let before =
            first > 0 && tokens[first - 1].isWord && !CreditWords.roles.contains(tokens[first - 1].folded)
            && !tokens[first - 1].isWord("by", "from")
        let after = first + 1 < tokens.count && tokens[first + 1].isWord && !isMakerCue(first + 1)
        if before || after { residue.append("“\(tokens[first].text)”") }
    }

    private func isMakerCue(_ index: Int) -> Bool {
        tokens[index].isWord("by", "from", "via", "on", "courtesy", "photo", "image") || tokens[index].host != nil
            || tokens[index].agency != nil
    }

    /// Where a caption stands before the maker, everything up to the last "by" or "Photo:" is not understood.
    private mutating func skipToCue(_ body: inout ArraySlice<CreditToken>, _ credit: inout Credit, _ residue: inout [String]) {
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
        if !lead.hasRole, lead.cue == .none, office == nil, tokens[cue].isWord("by"), credit.title == nil,
            skipped.allSatisfy(\.isWord)
        {
            credit.title = skipped.text
        }
        residue.append(skipped.text)
        lead = inner
        residue += inner.residue
        body = body[min(cue + inner.end, body.endIndex)...]
    }

    private static func isIdle(_ token: CreditToken) -> Bool {
        token.isSeparator || token.kind == .cut || token.kind == .open || token.kind == .close || token.host != nil
            || token.agency != nil
    }
}
