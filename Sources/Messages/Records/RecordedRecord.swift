package import Newsroom
internal import Text
internal import Workflows

/// What a commit of Galley's is in JSON.
package struct RecordedRecord: Encodable {
    package var ok = true
    package let event: String
    package let article: String?
    /// What it was called before, in a rename.
    package let renamedFrom: String?
    package let title: String
    package let from: String?
    package let to: String?
    package let by: String
    package let role: String?
    package let content: String?
    package let commit: String?
    package let dryRun: Bool?
    package let leftAlone: [String]?
    /// Where a decision takes more people: how many have made it, and how many it takes.
    package let approvals: Int?
    package let approvalsNeeded: Int?
    /// What stands in the way of publication after a move that brought the text nearer; left out where nothing does.
    package let beforePublication: [FindingRecord]?

    /// Moves that nobody can make any more after a change of the policy; left out where there are none.
    package let nobodyCan: [String]?

    package init(_ recorded: Recorded) {
        event = recorded.event.name
        article = recorded.event.article
        renamedFrom = recorded.event.renamedFrom
        title = recorded.title
        from = recorded.event.from
        to = recorded.event.to
        by = recorded.event.by
        role = recorded.event.role
        content = recorded.event.content?.description
        commit = recorded.commit
        dryRun = recorded.commit == nil ? true : nil
        approvals = recorded.progress?.given
        approvalsNeeded = recorded.progress?.needed
        beforePublication = recorded.beforePublication.isEmpty ? nil : recorded.beforePublication.map(FindingRecord.init)
        nobodyCan = recorded.lost.isEmpty ? nil : recorded.lost.flatMap(\.moves)
        leftAlone = recorded.leftAlone.isEmpty ? nil : recorded.leftAlone
    }
}
