import Text

extension Judge {
    /// Judges an event about an article.
    mutating func judgeArticle(_ event: Event, _ records: inout [ArticleName: ArticleRecord]) {
        if !commit.policy.isEmpty || commit.articles.count > 1 {
            reportMixture()
            return enterByHand(&records)
        }
        guard let article = commit.articles.first, article.name.description == event.article else {
            let changed = commit.articles.first?.name.description
            report(
                .wrongArticle,
                changed.map { "The event is about \(event.article ?? ""), and the commit changes \($0)." }
                    ?? "There is no article \(event.article ?? "") in the commit.",
                expected: event.article, found: changed)
            return enterByHand(&records)
        }
        judgeAliases(event)
        guard case .text(let after) = article.after else {
            if case .unreadable(let why) = article.after { report(.unreadable, why) }
            if article.after.isAbsent { report(.wrongArticle, "The event is about an article that the commit takes away.") }
            return enterByHand(&records)
        }
        if let content = event.content, content != after.content {
            report(
                .contentHashMismatch, "The event is about another content than the one in its commit.",
                expected: content.description, found: after.content.description)
        } else if event.content == nil {
            report(.contentHashMismatch, "The event does not say which content it is about.", found: after.content.description)
        }
        if event.to != after.state {
            report(
                .stateMismatch, "The event leads to \(event.to ?? "no state"), and the text says \(after.state).",
                expected: event.to, found: after.state)
        }
        let from = article.before.isAbsent ? nil : article.before.text?.state ?? records[article.formerName]?.state
        if event.from != from {
            report(
                .stateMismatch,
                "The event leads from \(event.from ?? "no state"), and the text before said \(from ?? "nothing").",
                expected: event.from, found: from)
        }
        // The workflow is the one of the text that was moved; a text that comes in or is saved brings its own.
        let categories = article.before.text?.categories ?? after.categories
        guard let workflow = policy.workflow(forCategories: categories) else {
            report(.policyInvalid, "galley.yml names a workflow that is not there.")
            return enterByHand(&records)
        }
        judge(event, article, after, workflow, records[article.formerName] ?? ArticleRecord())
        // Taken out and put back, so that a long record is not copied for one more entry.
        var record = records.removeValue(forKey: article.formerName) ?? ArticleRecord()
        enter(event, article, after, workflow, &record)
        records[article.name] = record
    }

    private mutating func judge(
        _ event: Event, _ article: RecordedArticle, _ after: RecordedText, _ workflow: Workflow, _ record: ArticleRecord
    ) {
        switch event.name {
        case "new", "intake": judgeBeginning(event, article, after, workflow)
        case "save": judgeSave(event, article, after)
        case "rename": judgeRename(event, article, after, workflow, record)
        case "waive": judgeWaiver(event, article, workflow)
        default:
            guard let transition = workflow.transition(event.name) else {
                return report(
                    .illegalMove, "The workflow \(workflow.name) has no move \(event.name).",
                    expected: workflow.transitions.map(\.name).joined(separator: ", "), found: event.name)
            }
            judgeMove(event, transition, article, after, workflow, record)
        }
    }

    /// Enters the commit into the record of its article. A decision that was invalid is entered as a change by hand.
    private mutating func enter(
        _ event: Event, _ article: RecordedArticle, _ after: RecordedText, _ workflow: Workflow, _ record: inout ArticleRecord
    ) {
        let decides = workflow.transition(event.name)?.isDecision == true || !event.waivers.isEmpty
        let entry = entry(article, as: decides && hasFailed ? nil : event, workflow)
        record.add(entry)
        record.state = after.state
        switch ApprovalState.live(after: entry) {
        case .text: record.release(.init(commit: commit.id, name: article.name, content: after.content), by: commit.id)
        case .notice: record.release(nil, by: commit.id)
        case .nothing, nil: break
        }
    }
}
