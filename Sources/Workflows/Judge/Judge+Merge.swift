public import Text

extension Judge {
    /// Judges a merge: two parents, and no changes of its own. The policy and the articles after it are checked as after any
    /// commit.
    /// - Parameters:
    ///   - records: of the articles, with the histories of both sides joined; updated by the merge.
    ///   - others: the policies of the other sides.
    public mutating func judge(
        _ merge: RecordedMerge, _ records: inout [ArticleName: ArticleRecord], beside others: [AuditPolicy]
    ) {
        if merge.parents > 2 {
            reportOfHistory(
                .octopusMerge, "A merge of \(merge.parents) lines of history; two is what can be judged.", expected: "2",
                found: "\(merge.parents)")
        }
        for fault in merge.faults { reportFault(fault.name, fault.what) }
        for combination in merge.combined { judgeCombination(combination.name, combination.second) }
        for oddity in commit.oddities { report(oddity) }
        reportStrays()
        for article in commit.articles {
            if case .unreadable(let why) = article.after { report(.unreadable, article: article.name.description, why) }
        }
        if commit.claim != .plain {
            // Whatever article they name, the merge is not about it.
            reportOfHistory(.trailerInjected, "A merge has trailers of Galley, which makes no merges.")
        }
        judgePolicyAfter(beside: others)
        judgeMergeSignature()
        enterByHand(&records)
    }

    /// A merge that takes files of one article from both sides makes a text that nobody saved. It counts as a save by both, as
    /// long as both sides left the article in a state that takes edits and from which it cannot become public without a
    /// decision.
    private mutating func judgeCombination(_ name: ArticleName, _ second: RecordedArticle.Version) {
        guard let article = commit.articles.first(where: { $0.name == name }), let first = article.before.text,
            let after = article.after.text, let second = second.text, first.state == after.state, second.state == after.state,
            let workflow = policy.workflow(forCategories: after.categories), workflow.state(after.state)?.edited == .stays,
            !workflow.isCleared(after.state)
        else { return reportFault(name.description, "some of its files are the one side's, and some the other's") }
    }

    private mutating func reportFault(_ name: String, _ what: String) {
        report(.mergeChanged, article: name, "The merge does not keep \(name): \(what).")
    }

    /// A merge that adds nothing needs no signature.
    private mutating func judgeMergeSignature() {
        if commit.articles.isEmpty, commit.signature == .none { return }
        if case .broken(let why) = commit.signature { return report(.badSignature, "The signature \(why).") }
        judgeSignatureByHand()
    }
}
