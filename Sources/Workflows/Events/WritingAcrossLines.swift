/// The writers since the last approved content, where lines of history ran side by side.
///
/// The order of the entries of such lines comes from clocks, which can be wrong. An approval covers only what came before it on
/// its own line of history: it does not clear the writers of changes on another line, whatever their times.
struct WritingAcrossLines {
    /// A change of the text and its place in the order.
    struct Change {
        let number: Int
        let entry: HistoryEntry
    }

    /// What was written since the last approved content.
    private(set) var unapproved: [Change] = []
    /// What counts instead if the approval of the current text is revoked; nil where there is none.
    private(set) var beforeApproval: [Change]?

    /// - Parameter entries: newest first.
    /// - Returns: nil where all entries are on one line, for which ``ApprovalFold`` is enough.
    init?(_ entries: some BidirectionalCollection<HistoryEntry>) {
        guard entries.contains(where: { !$0.beside.isEmpty }) else { return nil }
        var marked: [HistoryEntry.Mark: [Change]] = [:]
        for (index, entry) in entries.reversed().enumerated() {
            if let mark = entry.mark { marked[mark, default: []].append(Change(number: index + 1, entry: entry)) }
        }
        let changes = marked[.change] ?? []
        let releases = marked[.release] ?? []
        // An approval that was revoked without a change of the text does not clear the writers before it.
        let approvals = (marked[.approval] ?? []).filter { approval in
            !(marked[.strike] ?? []).contains { strike in
                Self.stands(strike, on: approval)
                    && !changes.contains { Self.stands($0, on: approval) && Self.stands(strike, on: $0) }
            }
        }
        let lasting = approvals.filter { approval in (changes + releases).contains { Self.stands($0, on: approval) } }
        unapproved = changes.filter { change in !(releases + approvals).contains { Self.stands($0, on: change) } }
        guard lasting.count < approvals.count else { return }
        beforeApproval = changes.filter { change in !(releases + lasting).contains { Self.stands($0, on: change) } }
    }

    /// Whether one commit descends from another.
    private static func stands(_ later: Change, on earlier: Change) -> Bool {
        earlier.number < later.number && !later.entry.beside.contains(earlier.entry.commit)
    }
}
