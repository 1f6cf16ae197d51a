public import Text

extension Judge {
    /// The release of a text that was under embargo.
    public struct Embargo: Sendable {
        public let commit: String
        public let article: ArticleName
        /// In seconds since 1970.
        public let end: Int64

        /// The finding, if `time` is before the end of the embargo.
        /// - Parameter whose: where the time comes from, in words.
        public func broken(at time: Int64, by whose: String) -> AuditFinding? {
            guard time < end else { return nil }
            return AuditFinding(
                .embargoBroken, commit: commit, article: article.description,
                "The text was released before its embargo ended: \(whose).", expected: "not before \(end)", found: "\(time)")
        }
    }

    /// Records that a text under embargo was released, unless a valid waiver covers it. The time of the commit itself is
    /// checked with the other checks.
    mutating func noteEmbargo(
        _ event: Event, of article: RecordedArticle, _ after: RecordedText, _ standing: ApprovalState, _ workflow: Workflow
    ) {
        guard let end = after.embargoEnd, event.to.flatMap(workflow.state)?.isPublic == true,
            !validWaivers(standing, workflow).contains(checkNames.embargo)
        else { return }
        enterEmbargo(Embargo(commit: commit.id, article: article.name, end: end))
    }

    /// The rules that were waived by people who may waive.
    func validWaivers(_ standing: ApprovalState, _ workflow: Workflow) -> Set<String> {
        Set(standing.waivers.filter { policy.masthead.person($0.person)?.holds(anyOf: workflow.waive) != nil }.map(\.rule))
    }
}
