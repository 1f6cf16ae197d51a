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
