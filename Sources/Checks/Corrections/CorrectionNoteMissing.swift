import Text

extension Rule {
    /// `correction/note-missing`: a change of what is in print comes with a note.
    static let correctionNoteMissing = Rule(
        "correction/note-missing", draft: nil, review: nil, publish: .error,
        why: "Silent changes of fact are the quickest way to lose trust; git shows every one of them.",
        standard: "IFCN commitment 6; Trust Project; NISO RP-8, corrected version of record",
        failing: "(a figure changed since publication, no new entry under `corrections`)",
        passing: "corrections: [{date: 2018-09-10, note: An earlier version misstated the number of boats; it is 12.}]"
    ) { article in
        guard let live = article.live else { return [] }
        let old = live.front["corrections"]?.list ?? []
        guard !article.corrections.contains(where: { note in !old.contains { $0.says(note) } }) else { return [] }
        let changed = article.changes(since: live)
        guard let first = changed.first else { return [] }
        let what = changed.map(\.what).joined(separator: " and ")
        return [
            Diagnostic(
                place: first.place,
                message:
                    "\(what.prefix(1).uppercased())\(what.dropFirst()) changed since publication, and no correction says so. Add "
                    + "`{date: …, note: …}` under `corrections`, or have the rule waived with a reason.")
        ]
    }
}

extension YAMLValue {
    /// Whether two corrections are the same one.
    fileprivate func says(_ other: YAMLValue) -> Bool {
        let form = { (value: YAMLValue, key: String) in TypographicForm.plain(value[key]?.string ?? "") }
        return form(self, "note") == form(other, "note") && form(self, "date") == form(other, "date")
    }
}

extension CheckedArticle {
    /// What readers see changed, typography aside, with the first place of each change.
    fileprivate func changes(since live: ArticleText) -> [(what: String, place: SourceLocation)] {
        var changes: [(String, SourceLocation)] = []
        let title = { (text: ArticleText) in TypographicForm.plain(text.title?.string ?? "") }
        if title(text) != title(live) { changes.append(("the title", place(ofKey: "title"))) }
        let names = { (text: ArticleText) in
            text.authors.map { TypographicForm.plain($0.string ?? ($0["id"] ?? $0["name"])?.string ?? "") }
        }
        if names(text) != names(live) { changes.append(("the authors", place(ofKey: "authors"))) }
        if text.body != live.body, TypographicForm.plain(text.body) != TypographicForm.plain(live.body) {
            changes.append(("the text", firstChange(live)))
        }
        return changes
    }

    /// The first line of the text that the live one does not have at its place.
    private func firstChange(_ live: ArticleText) -> SourceLocation {
        let old = CheckedBody(live, rules)
        let isText = { (body: CheckedBody) in { (line: CheckedBody.Line) in !body.bytes[line.range].allSatisfy(\.isBlank) } }
        let (here, there) = (body.lines.filter(isText(body)), old.lines.filter(isText(old)))
        let index = here.indices.first { index in
            index >= there.count
                || TypographicForm.plain(body.text(here[index].range)) != TypographicForm.plain(old.text(there[index].range))
        }
        guard let index else { return SourceLocation(line: here.last?.number ?? text.bodyLine) }
        return body.places.place(of: here[index].range)
    }
}
