/// Reads one credit line, in steps that each take out what they understand: addresses, licenses, the sentence that is the credit, its parts.
package struct CreditReader {
    /// A longer text is no credit line.
    package static let limit = 1000
    /// Nor is one of so many words and signs.
    static let tokenLimit = 200

    var tokens: [CreditToken]
    var credit = Credit()
    /// What was not understood, in the order it was met.
    var residue: [String] = []
    /// What was understood and carries no right.
    var caption: [String] = []

    static func read(_ line: String) -> Credit {
        guard line.unicodeScalars.count <= limit else {
            return Credit(residue: String(line.unicodeScalars.prefix(limit)) + "…")
        }
        var reader = CreditReader(tokens: CreditTokens.tokens(of: line))
        guard reader.tokens.count <= tokenLimit else { return Credit(residue: CreditText.normalised(line)) }
        guard !reader.tokens.isEmpty else {
            let rest = CreditText.normalised(line)
            return Credit(residue: rest.isEmpty ? nil : rest)
        }
        return reader.read(whole: CreditText.normalised(line))
    }

    private init(tokens: [CreditToken]) { self.tokens = tokens }

    private mutating func read(whole: String) -> Credit {
        let isMachineMade = MachineMade.isNamed(in: tokens)
        markPhrases()
        takeNotes()
        takeAddresses()
        takeLicenses()
        balanceBrackets()
        if isMachineMade {
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
        if credit == Credit(title: credit.title) { (residue, caption) = (residue + caption, []) }
        if credit == Credit(), residue.isEmpty { residue = [whole] }
        if credit == Credit(title: credit.title), residue.isEmpty { residue = [whole] }
        let shown = caption.filter { !$0.isEmpty }
        if !shown.isEmpty { credit.caption = shown.joined(separator: "; ") }
        let left = residue.filter { !$0.isEmpty }
        if !left.isEmpty { credit.residue = left.joined(separator: "; ") }
        return credit
    }

    /// Turns the words of licenses, agencies and hosts into one token each.
    private mutating func markPhrases() {
        var marked: [CreditToken] = []
        var i = 0
        while i < tokens.count {
            let token = tokens[i]
            if token.isWord, let phrase = LicensePhrase.read(tokens, at: i) {
                let span = tokens[i..<phrase.end]
                marked.append(
                    CreditToken(
                        .license(id: phrase.id, isDoubtful: phrase.isDoubtful), span.text, address: linked(span),
                        isSpaced: token.isSpaced))
                i = phrase.end
            } else if token.isWord, let agency = NewsAgencies.table.entry(in: tokens[i...]), isAgency(agency, at: i) {
                let isSettled = agency.isSettled && !(agency.isCommonWord && !isJoined(i))
                i = mark(.agency(name: agency.name, isSettled: isSettled), agency.words.count, at: i, &marked)
            } else if token.isWord, let host = PictureHosts.table.entry(in: tokens[i...]), !host.isCommonWord || isAlone(i) {
                let isSettled = host.isSettled && !(host.isCommonWord && !isJoined(i))
                i = mark(.host(name: host.name, isSettled: isSettled), host.words.count, at: i, &marked)
            } else if let (name, agency, count) = hyphenated(at: i) {
                // "Samsung Electronics-Yonhap"
                marked += [name, CreditToken(.slash, "/", isSpaced: false), agency]
                i += count
            } else if let (agency, title) = JobTitle.ofAgency(token) {
                marked += [agency, CreditToken(.slash, "/", isSpaced: false)]
                caption.append(title)
                i += 1
            } else {
                marked.append(token)
                i += 1
            }
        }
        tokens = marked
    }

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
        let last = CreditToken(.word, String(token.text[token.text.index(after: hyphen)...]), isSpaced: false)
        let behind = [last] + tokens[(index + 1)...].prefix(2)
        guard let agency = NewsAgencies.table.entry(in: behind[...]),
            agency.words.count > 1 || CreditWords.houseAgencies.contains(agency.name)
        else { return nil }
        return (
            CreditToken(.word, String(token.text[..<hyphen]), address: token.address, isSpaced: token.isSpaced),
            CreditToken(
                .agency(name: agency.name, isSettled: agency.isSettled), behind[..<agency.words.count].text, isSpaced: false),
            agency.words.count
        )
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
        marked.append(CreditToken(kind, span.text, address: linked(span), isSpaced: tokens[i].isSpaced))
        return i + count
    }

    private func linked(_ span: ArraySlice<CreditToken>) -> String? { span.lazy.compactMap(\.address).first }

    private mutating func takeHosts() {
        if let host = tokens.lazy.compactMap(\.host).first { credit.source = host }
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
