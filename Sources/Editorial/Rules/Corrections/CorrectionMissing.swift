extension Rule {
    /// `correction/note-missing`: who changes a published text says so.
    static let correctionMissing = Rule(
        "correction/note-missing", draft: nil, review: nil, publish: .error,
        why: "Silent changes of fact are the quickest way to lose trust.",
        standard: "codes of practice on corrections; schema.org correction",
        failing: "a figure changed after publication",
        passing: "corrections: [{date: 2018-09-10, note: An earlier version misstated the toll.}]"
    ) { article in
        guard let live = article.live, let what = Corrections.change(from: live, to: article.text),
            Corrections.notes(article.text).count <= Corrections.notes(live).count
        else { return [] }
        return [
            Remark(
                place: article.place(ofKey: "corrections"),
                message:
                    "The published text changed in \(what), and no correction says so. Add `corrections:` with `date:` and `note:`; for a change "
                    + "that needs none, `galley waive` records who decided that.")
        ]
    }
}
