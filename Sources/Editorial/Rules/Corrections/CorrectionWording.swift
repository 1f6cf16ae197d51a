extension Rule {
    /// `correction/wording`: a correction says what was wrong and what is right.
    static let correctionWording = Rule(
        "correction/wording", .heuristic, draft: nil, review: nil, publish: .warning,
        why: "\"This article has been updated\" tells readers nothing.",
        standard: "newsroom stylebooks",
        failing: "note: This article has been updated.",
        passing: "note: An earlier version misstated the toll. It is 3,000 crowns, not 2,000."
    ) { article in
        Corrections.notes(article.text).compactMap { note in
            guard let text = note.string, let problem = Corrections.problem(of: text) else { return nil }
            return Remark(
                place: note.place,
                message: "The note \(problem). Say what was wrong and what is right, without naming who made the slip.")
        }
    }
}
