extension Rule {
    /// `text/odd-space`: a space is a plain space.
    static let oddSpace = Rule(
        "text/odd-space", draft: .hint, review: .hint, publish: .warning,
        why: "Spaces that look alike and are not break searches, comparisons and lines.",
        standard: "Unicode UAX 14",
        failing: "the moon<U+00A0>rose",
        passing: "the moon rose"
    ) { article in
        OddSpaces.all(in: article.text).map { space in
            Remark(
                place: space.place,
                message:
                    "A \(space.name) stands here\(space.isAtLineEnd ? " at the line's end" : ""). \(space.isAtLineEnd ? "Take it out" : "Make it a plain space"); "
                    + "`galley check --fix` does it.",
                fix: space.fix)
        }
    }
}
