import Text

extension Rule {
    /// `disclaimer/number-agreement`: the statement speaks of as many authors as there are.
    static let disclaimerNumberAgreement = Rule(
        "disclaimer/number-agreement", draft: .hint, review: .warning, publish: .error,
        why: "With two authors, \"the author’s alone\" says that the text is one person's, and leaves open whose.",
        standard: "English and Korean grammar", failing: "disclaimer: The views are the author’s alone. (two authors)",
        passing: "disclaimer: The views are the authors’ alone. (two authors)"
    ) { article in
        let count = article.authors.count
        guard count > 0, !article.authors.contains(where: { $0.value["organisation"]?.bool == true }) else { return [] }
        return article.viewsStatements.compactMap { statement in
            guard let first = article.misfit(in: statement) else { return nil }
            let words = String(scalars: Array(statement.text.unicodeScalars)[first.range])
            return Diagnostic(
                place: article.place(of: first.range, in: statement),
                message: "There \(count == 1 ? "is 1 author" : "are \(count) authors"), but the statement says \"\(words)\". "
                    + "Write \"\(statement.reading.corrected(authors: count))\"")
        }
    }
}

extension CheckedArticle {
    /// The first word of a statement that fits neither the number of authors nor the number of those whom it names: where it is
    /// the biography of one of several, “the author” is that one.
    fileprivate func misfit(in statement: ViewsStatement) -> DisclaimerHolder? {
        let misfits = statement.reading.misfits(authors: authors.count)
        let words = Word.split(Array(statement.text.unicodeScalars)).map(\.text.bare)
        let named = authors.count { author in author.name.map { Self.stands($0, in: words) } ?? false }
        guard named > 0, named < authors.count else { return misfits.first }
        let others = statement.reading.misfits(authors: named)
        return misfits.first(where: others.contains)
    }

    /// Whether a name stands among some words, whole or by its family name; in Korean a particle may follow.
    private static func stands(_ name: String, in words: [String]) -> Bool {
        let wanted = NameLikeness.words(name)
        guard let last = wanted.last else { return false }
        let isHangul = last.unicodeScalars.contains(where: Scalars.isHangul)
        let isLast = { (word: String) in word == last || (isHangul && word.hasPrefix(last) && word.count <= last.count + 2) }
        return words.indices.contains { end in
            guard isLast(words[end]) else { return false }
            if wanted.count > 1, last.count > 2, end == 0 || words[end].first?.isUppercase == true { return true }
            let start = end - wanted.count + 1
            return start >= 0 && words[start..<end].elementsEqual(wanted.dropLast())
        }
    }
}

extension String {
    /// Without marks around it and without the `’s` of a genitive.
    fileprivate var bare: String {
        let marks = Set("*_[](){}\"“”‘’'.,;:!?—–#".unicodeScalars)
        var scalars = unicodeScalars.drop(while: marks.contains)[...]
        if let bracket = scalars.firstIndex(of: "]") { scalars = scalars[..<bracket] }
        while let last = scalars.last, marks.contains(last) { scalars.removeLast() }
        let word = String(scalars: scalars)
        for ending in ["'s", "’s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        return word
    }
}
