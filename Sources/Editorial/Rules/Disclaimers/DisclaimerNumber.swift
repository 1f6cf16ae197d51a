extension Rule {
    /// `disclaimer/number-agreement`: a disclaimer speaks of as many authors as there are.
    static let disclaimerNumber = Rule(
        "disclaimer/number-agreement", draft: .hint, review: .warning, publish: .error,
        why: "\"The author's alone\" under two names disowns one of them.",
        standard: "grammar",
        failing: "authors: [a, b]; disclaimer: The views are the author's alone.",
        passing: "disclaimer: The views are the authors' alone."
    ) { article in
        guard let disclaimer = article.text.disclaimer, let text = disclaimer.string else { return [] }
        let count = article.text.authors.count
        guard count > 0, let holder = DisclaimerReader.holder(in: text), holder.isPlural != (count > 1) else { return [] }
        return [
            Remark(
                place: article.place(of: holder.words, in: disclaimer) ?? disclaimer.place,
                message:
                    "There \(count == 1 ? "is one author" : "are \(count) authors"), but the disclaimer says \"\(holder.words)\". Write "
                    + "\"\(holder.other)\".")
        ]
    }
}
