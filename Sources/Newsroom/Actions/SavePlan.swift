import Git
import Text
import Workflows

/// The commit of a save, the article as it is after it, and the entry that it will be in the history.
struct SavePlan {
    let plan: Plan
    let article: ArticleVersion
    let entry: HistoryEntry
}
