@testable import Text
@testable import Workflows

/// A history of one article, written newest first as the folds read it: commits are called `c0`, `c1` and so on from the newest.
struct History {
    private(set) var entries: [HistoryEntry] = []
    let workflow: Workflow
    /// The content as it stands now.
    static let content = ContentDigest(content: Array("now\n".utf8), attachments: [])
    static let other = ContentDigest(content: Array("before\n".utf8), attachments: [])

    init(_ workflow: Workflow) { self.workflow = workflow }

    var standing: ApprovalState { ApprovalState(entries, content: Self.content, workflow: workflow) }
    /// What is settled by it.
    var reach: ApprovalReach {
        var reach = ApprovalReach()
        for entry in entries { reach.take(entry) }
        return reach
    }
    private var next: String { "c\(entries.count)" }

    /// A move or a save by a person, older than what was added before it.
    /// - Parameter past: the workflow of its time; nil: the one in force now.
    mutating func add(
        _ event: String, by person: String, from: String? = nil, to: String, content: ContentDigest? = Self.content,
        tree: ContentDigest?? = nil, committer: HistoryEntry.Contributor? = nil, changes: Bool? = nil, with others: [String] = [],
        waivers: [String] = [], note: String = "", under past: Workflow? = nil, correction: Int? = nil
    ) {
        let event = Event(event, article: "2018/09/x", from: from, to: to, by: person, content: content, waivers: waivers)
        let meaning = EventMeaning(event, in: past ?? workflow)
        entries.append(
            HistoryEntry(
                commit: next, time: Int64(1000 - entries.count), event: event,
                changedContent: changes ?? (["new", "save", "intake"].contains(event.name)), correction: correction,
                content: tree ?? content,
                meaning: meaning, contributors: Set(([person] + others).map { .person($0) }),
                committer: committer ?? .person(person), subject: "x",
                note: note))
    }

    /// A commit without Galley.
    mutating func addByHand(_ writer: HistoryEntry.Contributor, changes: Bool = true) {
        entries.append(
            HistoryEntry(
                commit: next, time: Int64(1000 - entries.count), event: nil, changedContent: changes, contributors: [writer],
                committer: writer, subject: "by hand", note: ""))
    }
}
