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
            guard let first = statement.reading.misfits(authors: count).first else { return nil }
            let words = String(scalars: Array(statement.text.unicodeScalars)[first.range])
            return Remark(
                place: article.place(of: first.range, in: statement),
                message: "There \(count == 1 ? "is 1 author" : "are \(count) authors"), but the statement says \"\(words)\". "
                    + "Write \"\(statement.reading.corrected(authors: count))\"")
        }
    }
}
