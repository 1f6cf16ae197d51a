extension CreditReader {
    /// The sentence that is the credit; the other ones are residue, but for advice where to read the license.
    mutating func chooseSentence() -> [CreditToken]? {
        var sentences = split().filter { sentence in
            sentence.contains { $0.kind != .cut && !$0.isSeparator } && !CreditReader.isAdvice(sentence)
        }
        guard sentences.count > 1 else { return sentences.first }
        let chosen =
            sentences.firstIndex { CreditLead($0).isStrong }
            ?? sentences.firstIndex { $0.contains { $0.agency != nil || $0.host != nil } }
            ?? sentences.firstIndex { $0.contains { $0.kind == .cut } }
        guard let chosen else {
            residue += sentences.map(\.text)
            return nil
        }
        let sentence = sentences.remove(at: chosen)
        residue += sentences.map(\.text)
        return sentence
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
