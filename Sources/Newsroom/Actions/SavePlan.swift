import Workflows

/// The commit of a save, with the article and the history entry that result from it.
struct SavePlan {
    let plan: Plan
    let article: ArticleVersion
    let entry: HistoryEntry
}
