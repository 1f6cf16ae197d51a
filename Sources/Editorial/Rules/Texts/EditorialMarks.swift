extension Rule {
    /// `text/criticmarkup`: no remark of an editor goes to print.
    static let editorialMarks = Rule(
        "text/criticmarkup", draft: .hint, review: .warning, publish: .error,
        why: "A comment between colleagues in a published text is remembered for years.",
        standard: "CriticMarkup",
        failing: "The ferry {>>really?<<} left at six.",
        passing: "The ferry left at six."
    ) { article in
        CriticMarkup.marks(in: article).map { mark in
            Remark(place: mark.place, message: mark.words)
        }
    }
}
