import TestSupport
import Testing

@testable import Text
@testable import Workflows

/// The fold, which takes the oldest first and each once, says what one reads who begins with the newest and looks at all.
@Suite struct ApprovalStateFoldTests {
    @Test(arguments: 0..<300)
    func saysWhatTheWholeHistorySays(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var history = History(try defaultWorkflow())
        for _ in 0..<Int.random(in: 0...24, using: &random) { Self.add(to: &history, &random) }
        for mayFix in [0, 10, 40] {
            let standing = ApprovalFold(history.entries).standing(content: History.content, mayFix: mayFix)
            let expected = Reference(history.entries)
            #expect(standing.approvals == expected.approvals)
            #expect(standing.writers == expected.writers(mayFix))
            #expect(standing.live == ApprovalState.live(history.entries))
            #expect(standing.waivers == expected.waivers)
            #expect(history.reach.settlesWriters == (expected.lastApproved != nil))
            #expect(history.reach.settlesLive == (standing.live != .nothing))
        }
    }

    /// What nothing older can change is said by the entries that are left.
    @Test(arguments: 0..<100)
    func whatIsForgottenChangesNothing(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var history = History(try defaultWorkflow())
        for _ in 0..<120 { Self.add(to: &history, &random) }
        var record = ArticleRecord()
        for entry in history.entries.reversed() { record.add(entry) }
        var again = ApprovalFold()
        for entry in record.entries { again.add(entry) }
        let whole = ApprovalFold(history.entries).standing(content: History.content, mayFix: 10)
        #expect(record.entries.count < 120)
        // Who had a hand in it when is not asked of the entries again: the fold keeps the names.
        #expect(again.standing(content: History.content, mayFix: 10).withoutHands == whole.withoutHands)
        #expect(record.fold.standing(content: History.content, mayFix: 10) == whole)
    }

    /// A record of any length takes in the next entry at the same price: nothing is asked of all of them again.
    @Test func aLongRecordIsLookedThroughSeldom() throws {
        var history = History(try defaultWorkflow())
        history.add("save", by: "hana", from: "draft", to: "draft")
        var record = ArticleRecord()
        for _ in 0..<10_000 { record.add(history.entries[0]) }
        #expect(record.entries.count == 10_000)
        // The next look comes when there is twice as much as at the last one.
        #expect(record.most > 10_000)
    }

    static func add(to history: inout History, _ random: inout SeededGenerator) {
        let people = ["ada", "ben", "cy"]
        let person = random.pick(people)
        let tree = random.chance(oneIn: 9) ? History.other : History.content
        let committer: HistoryEntry.Contributor = random.chance(oneIn: 9) ? .unknown(address: "x") : .person(person)
        func add(_ event: String, _ from: String, _ to: String, changes: Bool = false, waivers: [String] = []) {
            history.add(
                event, by: person, from: from, to: to, tree: tree, committer: committer, changes: changes, waivers: waivers,
                correction: changes && Bool.random(using: &random) ? Int.random(in: 1...20, using: &random) : nil)
        }
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: add("save", "draft", "draft", changes: true)
        case 2: history.addByHand(.person(person), changes: Bool.random(using: &random))
        case 3: add("approve", "review", "approved", changes: random.chance(oneIn: 9))
        case 4, 5: add("approve", "review", Bool.random(using: &random) ? "approved" : "review")
        case 6: add("reject", "review", "draft")
        case 7: add("publish", "approved", "published", changes: random.chance(oneIn: 9))
        case 8: add("revise", "published", "draft")
        case 9: add("waive", "review", "review", waivers: ["a/b", "c/d"])
        case 10: add("retract", "published", "retracted")
        default: add("restore", "draft", "published", changes: Bool.random(using: &random))
        }
    }
}

/// Where an article stands, by looking through all of its history for each question, the newest first.
private struct Reference {
    let entries: [HistoryEntry]

    init(_ entries: [HistoryEntry]) { self.entries = entries }

    var approvals: [ApprovalState.Approval] {
        var approvals: [ApprovalState.Approval] = []
        for entry in entries {
            if entry.changedContent { break }
            guard let event = entry.event else { continue }
            if entry.meaning.contains(.voiding) { break }
            guard entry.meaning.contains(.decision), event.content == History.content, entry.content == History.content,
                entry.committer == .person(event.by), !approvals.contains(where: { $0.person == event.by })
            else { continue }
            approvals.append(.init(person: event.by, transition: event.name, commit: entry.commit, time: entry.time))
        }
        return approvals
    }

    var waivers: [Waiver] {
        entries.prefix { !$0.changedContent }.flatMap { entry -> [Waiver] in
            guard let event = entry.event, event.content == History.content, entry.content == History.content,
                entry.committer == .person(event.by)
            else { return [] }
            return event.waivers.map { Waiver(rule: $0, person: event.by, commit: entry.commit, reason: entry.note) }
        }
    }

    var lastApproved: Int? {
        var isStruckDown = false
        for (index, entry) in entries.enumerated() {
            if ApprovalState.bringsLive(entry) { return index }
            if entry.changedContent {
                isStruckDown = false
            } else if ApprovalState.grantsApproval(entry), !isStruckDown {
                return index
            } else if ApprovalState.strikesDown(entry) {
                isStruckDown = true
            }
        }
        return nil
    }

    func writers(_ mayFix: Int) -> [HistoryEntry.Contributor: String] {
        var writers: [HistoryEntry.Contributor: String] = [:]
        var mended: [HistoryEntry.Contributor: (characters: Int, commit: String)] = [:]
        for entry in entries.prefix(lastApproved ?? entries.count) where entry.changedContent {
            for contributor in entry.contributors {
                if let characters = entry.correction, mayFix > 0 {
                    let newer = mended[contributor]
                    mended[contributor] = ((newer?.characters ?? 0) + characters, newer?.commit ?? entry.commit)
                } else if writers[contributor] == nil {
                    writers[contributor] = entry.commit
                }
            }
        }
        for (contributor, mend) in mended where mend.characters > mayFix && writers[contributor] == nil {
            writers[contributor] = mend.commit
        }
        return writers
    }
}

extension ApprovalState {
    fileprivate var withoutHands: ApprovalState {
        ApprovalState(approvals: approvals, writers: writers, hands: [], live: live, waivers: waivers)
    }
}
