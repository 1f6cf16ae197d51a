import Text

extension Judge {
    /// Judges a commit without an event, or with one that cannot be believed.
    mutating func judgeByHand(_ records: inout [ArticleName: ArticleRecord]) {
        if !commit.policy.isEmpty {
            judgePolicyByHand()
            reportMixture()
        }
        for article in commit.articles { judgeByHand(article, records[article.formerName]) }
        for alias in commit.aliases {
            report(
                .aliasByHand, article: alias.name.description, "\(alias.name.alias) was changed without a rename.",
                expected: alias.before, found: alias.after)
        }
        enterByHand(&records)
    }

    private mutating func judgeByHand(_ article: RecordedArticle, _ record: ArticleRecord?) {
        let name = article.name.description
        if case .unreadable(let why) = article.after { report(.unreadable, article: name, why) }
        let categories = article.before.text?.categories ?? article.after.text?.categories ?? []
        let workflow = policy.workflow(forCategories: categories)
        switch (article.before, article.after) {
        case (.absent, .text(let after)):
            guard after.state == workflow?.initial?.name else {
                return report(
                    .stateByHand, article: name, "The article came in with the state \(after.state) and no move that led there.",
                    expected: workflow?.initial?.name, found: after.state)
            }
            report(.editByHand, severity: .warning, article: name, "The article was begun without Galley.")
        case (.text(let before), .text(let after)):
            if before.state != after.state || (article.changedFile && !article.changedContent) {
                report(
                    .stateByHand, article: name,
                    before.state == after.state
                        ? "The state line was changed without a move." : "The state was changed without a move.",
                    expected: before.state, found: after.state)
            }
            if article.changedContent {
                reportChange(article, workflow, record, before, after.content.description)
            }
        case (.text(let before), _): reportChange(article, workflow, record, before, nil)
        case (.unreadable, .text), (.unreadable, .absent):
            report(.editByHand, article: name, "The article was changed without Galley.")
        case (.absent, _), (.unreadable, .unreadable): break
        }
    }

    private mutating func reportChange(
        _ article: RecordedArticle, _ workflow: Workflow?, _ record: ArticleRecord?, _ before: RecordedText, _ after: String?
    ) {
        let name = article.name.description
        let what = article.after.isAbsent ? "taken away" : "changed"
        let expected = before.content.description
        let state = workflow?.state(before.state)
        // Whether it was public, the event says that led to the state, by the workflow of its time.
        if (record?.isPublic(in: before.state) ?? state?.isPublic) == true {
            return report(
                .silentEdit, article: name, "The published text was \(what) without a move.", expected: expected, found: after)
        }
        let isOpen = state?.edited == .stays && !article.after.isAbsent
        report(
            .editByHand, severity: isOpen ? .warning : .error, article: name, "The article was \(what) without Galley.",
            expected: expected, found: after)
    }

    /// Enters what the commit changed into the records, as written by whoever git names.
    mutating func enterByHand(_ records: inout [ArticleName: ArticleRecord]) {
        for article in commit.articles {
            var record = records.removeValue(forKey: article.formerName) ?? ArticleRecord()
            guard article.isThere else { continue }
            let categories = article.after.text?.categories ?? article.before.text?.categories ?? []
            let workflow = policy.workflow(forCategories: categories)
            record.add(entry(article, as: nil, workflow))
            record.state = article.after.text?.state ?? record.state
            records[article.name] = record
        }
    }
}
