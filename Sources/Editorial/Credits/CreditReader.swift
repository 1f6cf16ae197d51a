/// Reads one credit line, in steps that each take out what they understand: addresses, licenses, the sentence that is the credit, its parts.
struct CreditReader {
    /// A longer text is no credit line.
    static let limit = 1000
    /// Nor is one of so many words and signs.
    static let tokenLimit = 200

    var tokens: [CreditToken]
    var credit = Credit()
    /// What was not understood, in the order it was met.
    var residue: [String] = []

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
            body.read(into: &credit, residue: &residue)
        }
        if credit == Credit(), residue.isEmpty { residue = [whole] }
        if credit == Credit(title: credit.title), residue.isEmpty { residue = [whole] }
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
            } else if token.isWord, let agency = NewsAgencies.table.entry(in: tokens[i...]), isAgency(agency, tokens[i]) {
                i = mark(.agency(name: agency.name, isSettled: agency.isSettled), agency.words.count, at: i, &marked)
            } else if token.isWord, let host = PictureHosts.table.entry(in: tokens[i...]) {
                i = mark(.host(name: host.name, isSettled: host.isSettled), host.words.count, at: i, &marked)
            } else {
                marked.append(token)
                i += 1
            }
        }
        tokens = marked
    }

    private func isAgency(_ entry: PhraseTable.Entry, _ token: CreditToken) -> Bool {
        entry.words.count > 1 || !NewsAgencies.capitalsOnly.contains(token.folded) || token.text == token.text.uppercased()
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
