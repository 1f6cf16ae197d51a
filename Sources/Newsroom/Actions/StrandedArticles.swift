import Text
import Workflows

/// Articles whose state would no longer exist in their workflow after a change of the policy, so that nothing could move them.
struct StrandedArticles {
    let before: Snapshot
    let after: PolicyFiles

    /// The first few with their states, and how many there are; nil where there are none. Articles are looked at only where the
    /// workflow of some category loses a state.
    func refusal() throws -> Refusal? {
        let settings = try after.settings()
        var workflows: [String: Workflow] = [:]
        for name in [settings.defaultWorkflow] + settings.workflowByCategory.values { workflows[name] = try after.workflow(name) }
        let categories = Set(before.settings.workflowByCategory.keys).union(settings.workflowByCategory.keys)
        let isShort = ([[]] + categories.map { [$0] }).contains { category in
            let new = workflows[settings.workflow(forCategories: category)]
            let old = try? before.workflow(named: before.settings.workflow(forCategories: category))
            return old?.states.contains { new?.state($0.name) == nil } == true
        }
        guard isShort else { return nil }
        var stranded: [String] = []
        for name in try before.articles() {
            // What cannot be read, or is in no state of its workflow, is at fault already.
            guard let article = try? before.article(name),
                (try? before.workflow(for: article.text))?.state(article.state) != nil,
                workflows[settings.workflow(forCategories: article.text.categoryNames)]?.state(article.state) == nil
            else { continue }
            stranded.append("\(name) (\(article.state))")
        }
        return stranded.isEmpty ? nil : .strandsArticles(first: Array(stranded.prefix(5)), count: stranded.count)
    }
}
