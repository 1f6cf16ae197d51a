public import Text

extension Judge {
    /// The release of a text that was under embargo.
    public struct Embargo: Sendable {
        public let commit: String
        public let article: ArticleName
        /// In seconds since 1970.
        public let end: Int64

        /// The release, where some time that counts lies before the end.
        /// - Parameter whose: what says so, in words.
        public func broken(at time: Int64, by whose: String) -> AuditFinding? {
            guard time < end else { return nil }
            return AuditFinding(
                .embargoBroken, commit: commit, article: article.description,
                "The text was released before its embargo ended: \(whose).", expected: "not before \(end)", found: "\(time)")
        }
    }

    /// Takes down that a text under embargo was released, unless somebody who might do so let that stand. By the time of the
    /// commit itself it is judged with the checks.
    mutating func noteEmbargo(
        _ event: Event, of article: RecordedArticle, _ after: RecordedText, _ standing: ApprovalState, _ workflow: Workflow
    ) {
        guard let end = after.embargoEnd, event.to.flatMap(workflow.state)?.isPublic == true,
            !validWaivers(standing, workflow).contains(checkNames.embargo)
        else { return }
        enterEmbargo(Embargo(commit: commit.id, article: article.name, end: end))
    }

    /// The rules that people waived who might do so.
    func validWaivers(_ standing: ApprovalState, _ workflow: Workflow) -> Set<String> {
        Set(standing.waivers.filter { policy.masthead.person($0.person)?.holds(anyOf: workflow.waive) != nil }.map(\.rule))
    }
}
