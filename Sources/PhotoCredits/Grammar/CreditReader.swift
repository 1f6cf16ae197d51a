/// Reads one credit line, in steps that each take out what they understand: addresses, licenses, the sentence that is the credit, its parts.
package struct CreditReader {
    /// A longer text is no credit line.
    package static let limit = 1000
    /// Nor is one of so many words and signs.
    static let tokenLimit = 200

    var tokens: [CreditToken]
    /// What is known so far.
    var credit: CreditReading
    /// What was not understood, in the order it was met.
    var residue: [CreditExcerpt] = []
    /// What was understood and carries no right.
    var caption: [CreditExcerpt] = []

    static func read(_ line: String) -> CreditReading {
        guard line.unicodeScalars.count <= limit else {
            let start = String(line.unicodeScalars.prefix(limit)) + "…"
            var reading = CreditReading(line, tokens: [])
            reading.residue = [CreditExcerpt(start, at: nil)]
            return reading
        }
        let tokens = CreditTokens.tokens(of: line)
        var reader = CreditReader(CreditReading(line, tokens: tokens))
        reader.markPhrases()
        if tokens.isEmpty || tokens.count > tokenLimit {
            (reader.residue, reader.caption) = ([reader.whole], [])
        } else {
            reader.readParts()
        }
        reader.credit.residue = reader.residue.filter { !$0.text.isEmpty }
        reader.credit.caption = reader.caption.filter { !$0.text.isEmpty }
        return reader.credit
    }

    private init(_ reading: CreditReading) {
        credit = reading
        tokens = reading.tokens
    }

    /// All of the line, as what was not understood.
    private var whole: CreditExcerpt { CreditText(credit.line).excerpt }

    private mutating func readParts() {
        takeNotes()
        takeAddresses()
        takeLicenses()
        balanceBrackets()
        if MachineMade.isNamed(in: credit.tokens) {
            // Who made a generated picture is a question for a person, whatever names the line holds.
            takeHosts()
            residue = [whole]
        } else if let sentence = chooseSentence() {
            var body = CreditSentence(sentence, hasLicense: credit.license != nil)
            body.read(into: &credit)
            residue += body.residue
            caption += body.caption
        }
        // Where nothing else was found, the caption is all that there is, and nobody is credited.
        guard credit.isNameless else { return }
        (residue, caption) = (residue + caption, [])
        if residue.isEmpty { residue = [whole] }
    }

    /// Turns the words of licenses, agencies and hosts into one token each.
    private mutating func markPhrases() {
        var marked: [CreditToken] = []
        var i = 0
        while i < tokens.count {
            let token = tokens[i]
            if token.isWord, let phrase = LicensePhrase.read(tokens, at: i) {
                credit.licenses.append(CreditLicense(id: phrase.id, words: tokens[i..<phrase.end].excerpt, isLink: false))
                let kind = CreditToken.Kind.license(id: phrase.id, isDoubtful: phrase.isDoubtful)
                i = mark(kind, phrase.end - i, at: i, &marked)
            } else if token.isWord, let agency = NewsAgencies.table.entry(in: tokens[i...]), isAgency(agency, at: i) {
                let isSettled = agency.isSettled && !(agency.isCommonWord && !isJoined(i))
                i = mark(.agency(name: agency.name, isSettled: isSettled), agency.words.count, at: i, &marked)
            } else if token.isWord, let host = PictureHosts.table.entry(in: tokens[i...]), !host.isCommonWord || isAlone(i) {
                let isSettled = host.isSettled && !(host.isCommonWord && !isJoined(i))
                i = mark(.host(name: host.name, isSettled: isSettled), host.words.count, at: i, &marked)
            } else if let (name, agency, count) = hyphenated(at: i) {
                // "Samsung Electronics-Yonhap"
                marked += [name, CreditReader.joint, agency]
                i += count
            } else if let (agency, title) = JobTitle.ofAgency(token) {
                marked += [agency, CreditReader.joint]
                caption.append(title)
                i += 1
            } else {
                marked.append(token)
                i += 1
            }
        }
        tokens = marked
        for link in credit.tokens.compactMap(\.link)
        where !credit.licenses.contains(where: { $0.isLink && $0.words.text == link.text }) {
            guard let deed = License.deed(link.text) else { continue }
            credit.licenses.append(CreditLicense(id: deed.id, words: link, isLink: true))
        }
    }

    /// Stands between a name and an agency that are written as one word.
    private static let joint = CreditToken(.slash, "/", at: nil, link: nil, isSpaced: false)

    private func isAgency(_ entry: PhraseTable.Entry, at index: Int) -> Bool {
        let token = tokens[index]
        if entry.isCommonWord { return isAlone(index) }
        return entry.words.count > 1 || !NewsAgencies.capitalsOnly.contains(token.folded) || token.text == token.text.uppercased()
    }

    /// A name and an agency that a hyphen joins, and how many tokens they are.
    private func hyphenated(at index: Int) -> (name: CreditToken, agency: CreditToken, count: Int)? {
        let token = tokens[index]
        guard token.isWord, let hyphen = token.text.lastIndex(of: "-"), hyphen > token.text.startIndex,
            NewsAgencies.joined(token.text) == nil
        else { return nil }
        let (name, joined) = token.split(after: token.text.distance(from: token.text.startIndex, to: hyphen))
        var last = joined.split(after: 1).1
        last.link = nil
        let behind = [last] + tokens[(index + 1)...].prefix(2)
        guard let agency = NewsAgencies.table.entry(in: behind[...]),
            agency.words.count > 1 || CreditWords.houseAgencies.contains(agency.name)
        else { return nil }
        let span = behind[..<agency.words.count]
        let kind = CreditToken.Kind.agency(name: agency.name, isSettled: agency.isSettled)
        return (name, CreditToken(kind, span.text, at: span.range, link: nil, isSpaced: false), span.count)
    }

    /// Whether a word is no part of a longer name: "Rex Lee" is a person.
    private func isAlone(_ index: Int) -> Bool {
        let before = index > 0 ? tokens[index - 1] : nil
        let after = index + 1 < tokens.count ? tokens[index + 1] : nil
        if before?.kind == .equals || after?.kind == .equals { return true }
        let isNamePart = { (token: CreditToken) in
            guard token.isWord, let first = token.text.first, !CreditWords.roles.contains(token.folded),
                NewsAgencies.table.entry(in: [token]) == nil
            else { return false }
            return first.isUppercase || first.isLetter && !first.isCased
        }
        return !(before.map(isNamePart) ?? false && !(before?.isWord("by", "via", "from") ?? false))
            && !(after.map(isNamePart) ?? false)
    }

    /// Whether a word stands where an agency or a site stands: beside a sign that joins the parts of a credit.
    private func isJoined(_ index: Int) -> Bool {
        let joints = [index - 1, index + 1].filter(tokens.indices.contains).map { tokens[$0] }
        return joints.contains { token in
            switch token.kind {
            case .slash, .pipe, .dash, .colon, .equals, .open, .copyright: true
            default: token.isWord("via", "on", "from") || token.isWord && CreditWords.roles.contains(token.folded)
            }
        }
    }

    private func mark(_ kind: CreditToken.Kind, _ count: Int, at i: Int, _ marked: inout [CreditToken]) -> Int {
        let span = tokens[i..<(i + count)]
        marked.append(CreditToken(kind, span.text, at: span.range, link: linked(span), isSpaced: tokens[i].isSpaced))
        return i + count
    }

    private func linked(_ span: ArraySlice<CreditToken>) -> CreditExcerpt? { span.lazy.compactMap(\.link).first }

    private mutating func takeHosts() {
        credit.source = tokens.lazy.compactMap { token in token.host.map { CreditExcerpt($0, at: token.range) } }.first
    }

    /// Brackets without a partner belong nowhere.
    private mutating func balanceBrackets() {
        var open: [Int] = []
        for index in tokens.indices {
            if tokens[index].kind == .open { open.append(index) }
            if tokens[index].kind == .close, open.popLast() == nil { tokens[index].kind = .stray }
        }
        for index in open { tokens[index].kind = .stray }
    }
}

extension CreditReader {
    /// The sentence that is the credit; the other ones are residue, but for advice where to read the license.
    mutating func chooseSentence() -> [CreditToken]? {
        var sentences = split().filter { sentence in
            sentence.contains { $0.kind != .cut && !$0.isSeparator } && !CreditReader.isAdvice(sentence)
        }
        guard sentences.count > 1 else { return sentences.first }
        let chosen =
            sentences.firstIndex { CreditLead($0).isStrong } ?? sentences.firstIndex(where: CreditReader.isBracketed)
            ?? sentences.lastIndex { $0.contains { $0.agency != nil || $0.host != nil } }
            ?? sentences.lastIndex { CreditSentence.isSigned($0.filter { $0.kind != .open && $0.kind != .close }) }
            ?? sentences.firstIndex { $0.contains { $0.kind == .cut } }
        guard let chosen else {
            residue += sentences.map(\.excerpt)
            return nil
        }
        let sentence = sentences.remove(at: chosen)
        let isBracketed = CreditReader.isBracketed(sentence)
        for other in sentences {
            if CreditReader.isCaption(other, beside: sentence, isBracketed) {
                caption.append(other.excerpt)
            } else {
                residue.append(other.excerpt)
            }
        }
        return sentence
    }

    /// "(AP Photo/Mina Cho)": a credit in brackets of its own.
    private static func isBracketed(_ sentence: [CreditToken]) -> Bool {
        let tokens = sentence.drop { $0.kind == .cut }
        guard tokens.first?.kind == .open, tokens.last?.kind == .close else { return false }
        return CreditSentence.isSigned(Array(tokens.dropFirst().dropLast()))
            || tokens.contains { $0.agency != nil || $0.host != nil }
    }

    /// Whether a sentence beside the credit says what is shown. Beside a credit in brackets it may name a site, and "photo".
    private static func isCaption(_ sentence: [CreditToken], beside chosen: [CreditToken], _ besideBracketed: Bool) -> Bool {
        guard !CreditLead(sentence).isStrong, !isBracketed(sentence) else { return false }
        // "File photo.", "hong@example.com"
        if sentence.allSatisfy({ $0.isWord && (CreditWords.isIdle($0.folded) || MakerSuffix.isMailAddress($0.text)) }) {
            return true
        }
        if besideBracketed {
            return CaptionWords.isSentence(sentence[...]) && !sentence.contains { $0.isLicense || $0.kind == .copyright }
        }
        // "A picture released by KCNA shows a launch. KCNA via Reuters": who is named is named in the credit too.
        let named = Set(chosen.compactMap { $0.agency ?? $0.host })
        let rest = sentence.filter { token in (token.agency ?? token.host).map { !named.contains($0) } ?? true }
        if rest.count < sentence.count, CaptionWords.isSentence(sentence[...]) {
            return rest.allSatisfy { $0.kind == .comma || $0.isWord && $0.folded != "courtesy" && $0.folded != "via" }
        }
        return CaptionWords.isHarmless(sentence) && (CaptionWords.isSentence(sentence[...]) || CaptionWords.isDay(sentence[...]))
    }

    private func split() -> [[CreditToken]] {
        var sentences: [[CreditToken]] = [[]]
        var depth = 0
        for token in tokens {
            if token.kind == .open { depth += 1 }
            if token.kind == .close { depth -= 1 }
            if token.kind == .stop {
                if depth <= 0 { sentences.append([]) }
            } else {
                sentences[sentences.count - 1].append(token)
            }
        }
        return sentences
    }

    private static func isAdvice(_ sentence: [CreditToken]) -> Bool {
        let words = sentence.filter { $0.kind != .cut && !$0.isSeparator }
        return words.count > 1 && words.allSatisfy { $0.isWord && CreditWords.readingAdvice.contains($0.folded) }
    }
}
