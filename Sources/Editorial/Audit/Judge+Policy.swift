extension Judge {
    /// An event that changes the policy.
    mutating func judgePolicy(_ event: Event, _ records: inout [ArticleName: ArticleRecord]) {
        reportMixture()
        enterByHand(&records)
        guard event.name == "policy" else {
            return report(.illegalMove, "\(event.name) changes no policy that is there already.", found: event.name)
        }
        judgeRole(event, oneOf: ["admin"])
        judgePolicyAfter()
    }

    /// Articles beside the policy, or more than one of them.
    mutating func reportMixture() {
        let articles = commit.articles.map(\.name.description) + commit.aliases.map(\.name.alias)
        guard !articles.isEmpty else { return }
        let what = (articles + commit.policy).joined(separator: ", ")
        report(.mixedCommit, article: commit.articles.first?.name.description, "One commit changes \(what).", found: what)
    }

    mutating func judgePolicyByHand() {
        for path in commit.policy { report(.policyByHand, article: path, "\(path) was changed without Galley.") }
        judgePolicyAfter()
    }

    /// What the policy is now: readable, safe, and with every id that was ever given.
    private mutating func judgePolicyAfter() {
        switch commit.policyAfter {
        case .broken(let file, let why): report(.policyInvalid, article: file, "\(file): \(why)")
        case .policy(let after):
            for person in policy.masthead.people where after.masthead.person(person.id) == nil {
                report(
                    .policyInvalid, article: "masthead.yml", "The id \(person.id) is gone; ids are retired, never removed.",
                    expected: person.id)
            }
            for name in Set([after.settings.defaultWorkflow] + after.settings.workflowByCategory.values).sorted()
            where after.workflows[name] == nil {
                report(.policyInvalid, article: "galley.yml", "There is no workflow \(name).", expected: name)
            }
        case nil: break
        }
    }
}
