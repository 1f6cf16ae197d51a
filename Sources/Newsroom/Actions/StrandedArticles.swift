import Editorial

/// Articles that a change of the policy would leave in a state that their workflow does not have, where nothing moves them.
struct StrandedArticles {
    let before: Snapshot
    let after: PolicyFiles

    /// The first few with their states, and how many there are; nil where there are none. Articles are looked at only where some
    /// workflow has lost a state.
    func refusal() throws -> Refusal? {
        let settings = try after.settings()
        var workflows: [String: Workflow] = [:]
        for name in Self.names(settings) { workflows[name] = try after.workflow(name) }
        let states = Set(Self.names(before.settings).compactMap { try? before.workflow(named: $0) }.flatMap(\.states).map(\.name))
        if workflows.values.allSatisfy({ workflow in states.allSatisfy { workflow.state($0) != nil } }) { return nil }
        var stranded: [String] = []
        for name in try before.articles() {
            // What cannot be read, or is in no state that there was, is at fault already.
            guard let article = try? before.article(name), states.contains(article.state),
                workflows[settings.workflow(forCategories: article.text.categoryNames)]?.state(article.state) == nil
            else { continue }
            stranded.append("\(name) (\(article.state))")
        }
        return stranded.isEmpty ? nil : .strandsArticles(first: Array(stranded.prefix(5)), count: stranded.count)
    }

    private static func names(_ settings: PublicationSettings) -> Set<String> {
        Set([settings.defaultWorkflow] + settings.workflowByCategory.values)
    }
}
