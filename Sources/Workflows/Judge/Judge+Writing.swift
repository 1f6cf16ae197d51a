import Text

extension Judge {
    mutating func judgeBeginning(_ event: Event, _ article: RecordedArticle, _ after: RecordedText, _ workflow: Workflow) {
        judgeRole(event, oneOf: Masthead.writingRoles)
        if !article.before.isAbsent {
            report(
                .illegalMove, "The article was there already, and \(event.name) begins one.", found: article.before.text?.state)
        }
        judgeInitial(after, workflow)
    }

    mutating func judgeSave(_ event: Event, _ article: RecordedArticle, _ after: RecordedText) {
        judgeRole(event, oneOf: Masthead.writingRoles)
        // A save may bring an article into another category: where it leads is for the workflow of the new text to say.
        guard let workflow = policy.workflow(forCategories: after.categories) else {
            return report(.policyInvalid, "galley.yml names a workflow that is not there.")
        }
        guard let from = event.from else { return judgeInitial(after, workflow) }
        switch workflow.state(from)?.edited {
        case .stays where after.state == from: break
        case .goes(to: let state) where after.state == state: break
        case .refused: report(.illegalMove, "An article in the state \(from) takes no change.", found: from)
        case nil: report(.illegalMove, "The workflow \(workflow.name) has no state \(from).", found: from)
        case .stays, .goes:
            report(
                .illegalMove, "A change of an article in the state \(from) does not lead to \(after.state).", found: after.state)
        }
    }

    private mutating func judgeInitial(_ after: RecordedText, _ workflow: Workflow) {
        guard after.state != workflow.initial?.name else { return }
        report(
            .illegalMove, "An article begins in the state \(workflow.initial?.name ?? ""), not in \(after.state).",
            expected: workflow.initial?.name, found: after.state)
    }

    mutating func judgeRename(
        _ event: Event, _ article: RecordedArticle, _ after: RecordedText, _ workflow: Workflow, _ record: ArticleRecord
    ) {
        judgeRole(event, oneOf: workflow.rolesToRename(while: record.fold.live))
        if article.formerName.description != event.renamedFrom {
            report(
                .wrongArticle,
                "The event renames \(event.renamedFrom ?? "nothing"), and that article is still there or never was.")
        }
        if article.formerName.monthFolder != article.name.monthFolder {
            report(
                .illegalMove, "A rename keeps the month of an article.", expected: article.formerName.monthFolder,
                found: article.name.monthFolder)
        }
        judgeUnchanged(event, article)
    }

    mutating func judgeWaiver(_ event: Event, _ article: RecordedArticle, _ workflow: Workflow) {
        if policy.masthead.person(event.by)?.holds(anyOf: workflow.waive) == nil {
            report(
                .waiverInvalid, "\(event.by) holds no role that may waive a rule.",
                expected: workflow.waive.joined(separator: " or "), found: event.by)
        }
        judgeNote(event)
        if event.waivers.isEmpty || !checkNames.all.isSuperset(of: event.waivers) {
            report(.waiverInvalid, "The waiver names no rule that Galley has.", found: event.waivers.joined(separator: ", "))
        }
        judgeUnchanged(event, article)
    }

    mutating func judgeNote(_ event: Event) {
        guard !commit.note.contains(where: { !$0.isWhitespace }) else { return }
        report(.noteMissing, "\(event.name) asks for a note.")
    }

    /// For events that must leave text and state unchanged.
    private mutating func judgeUnchanged(_ event: Event, _ article: RecordedArticle) {
        if article.changedContent {
            report(
                .textInMove, "\(event.name) changed the text as well.", expected: article.before.text?.content.description,
                found: article.after.text?.content.description)
        }
        if article.before.text?.state != article.after.text?.state {
            report(
                .stateMismatch, "\(event.name) leaves the state as it is.", expected: article.before.text?.state,
                found: article.after.text?.state)
        }
    }

    /// Old names may be added by renames, and removed by renames that take the name back.
    mutating func judgeAliases(_ event: Event) {
        for alias in commit.aliases {
            let isRename = event.name == "rename"
            let isLeft =
                isRename && alias.name.description == event.renamedFrom && alias.after == commit.articles.first?.name.slug
            let isTakenBack =
                isRename && alias.name.description == event.article && alias.after == nil
                && alias.article?.description == event.renamedFrom
            if !isLeft && !isTakenBack {
                report(.aliasByHand, article: alias.name.description, "\(event.name) does not change \(alias.name.alias).")
            }
        }
        if event.name == "rename", !commit.leavesOldName {
            report(.aliasByHand, "The rename left no old name behind.", expected: event.renamedFrom)
        }
    }
}
