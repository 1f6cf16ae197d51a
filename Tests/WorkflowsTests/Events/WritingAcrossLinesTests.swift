import TestSupport
import Testing

@testable import Workflows

/// Who wrote what is new, where lines of history ran side by side: an approval ends the count for what it was made upon.
@Suite struct WritingAcrossLinesTests {
    /// Newest first, as ``History`` calls them: `c0` and so on.
    private static func writers(_ history: History, beside: [Int: [Int]]) -> Set<String> {
        var entries = history.entries
        for (index, others) in beside { for other in others { entries[index].stand(beside: entries[other]) } }
        let standing = ApprovalFold(entries).standing(content: History.content, mayFix: 0)
        return Set(
            standing.writers.keys.map { contributor in
                if case .person(let id) = contributor { id } else { "?" }
            })
    }

    @Test func anApprovalAnswersWhatStandsBeforeItOnItsOwnLine() throws {
        var history = History(try defaultWorkflow())
        history.add("approve", by: "mo", from: "review", to: "approved")
        history.add("save", by: "hana", from: "review", to: "review")
        history.add("save", by: "mo", from: "review", to: "review")
        #expect(Self.writers(history, beside: [:]) == [])
        #expect(Self.writers(history, beside: [0: [2]]) == ["mo"])
    }

    @Test func aReleaseAnswersWhatStandsBeforeItOnItsOwnLine() throws {
        var history = History(try defaultWorkflow())
        history.add("publish", by: "ida", from: "approved", to: "published")
        history.add("save", by: "mo", from: "review", to: "review")
        history.add("approve", by: "jun", from: "review", to: "approved")
        history.add("save", by: "hana", from: "review", to: "review")
        #expect(Self.writers(history, beside: [0: [1], 1: [2]]) == ["mo"])
    }

    /// A change on another line does not stand between an approval and what takes it back.
    @Test func whatWasTakenBackIsNoGroundWhateverIsWrittenBeside() throws {
        var history = History(try defaultWorkflow())
        history.add("reject", by: "jun", from: "approved", to: "draft")
        history.add("save", by: "tom", from: "review", to: "review")
        history.add("approve", by: "jun", from: "review", to: "approved")
        history.add("save", by: "mo", from: "review", to: "review")
        #expect(Self.writers(history, beside: [:]) == ["tom"])
        #expect(Self.writers(history, beside: [0: [1], 1: [2]]) == ["tom", "mo"])
    }

    @Test func anApprovalAfterTheLinesMetAnswersBoth() throws {
        var history = History(try defaultWorkflow())
        history.add("approve", by: "jun", from: "review", to: "approved")
        history.add("approve", by: "mo", from: "review", to: "approved")
        history.add("save", by: "hana", from: "review", to: "review")
        history.add("save", by: "mo", from: "review", to: "review")
        #expect(Self.writers(history, beside: [1: [3]]) == [])
    }

    /// Two changes of the text are not told apart: nothing depends on it.
    @Test func changesAreNotHeldBesideEachOther() throws {
        var history = History(try defaultWorkflow())
        history.add("save", by: "hana", from: "review", to: "review")
        history.add("save", by: "mo", from: "review", to: "review")
        var newest = history.entries[0]
        newest.stand(beside: history.entries[1])
        #expect(newest.beside.isEmpty)
    }

    /// What is forgotten of a record is nothing that an approval on another line did not answer.
    @Test func aRecordKeepsWhatWasNotAnswered() throws {
        var long = History(try defaultWorkflow())
        for _ in 0..<40 {
            long.add("approve", by: "jun", from: "review", to: "approved")
            long.add("save", by: "hana", from: "review", to: "review")
        }
        long.add("publish", by: "ida", from: "approved", to: "published")
        var here = ArticleRecord()
        for (index, entry) in long.entries.reversed().enumerated() {
            var entry = entry
            entry.place = index == 0 ? 1 : index + 2
            here.add(entry)
        }
        var history = History(try defaultWorkflow())
        history.add("save", by: "mo", from: "review", to: "review")
        var first = long.entries[long.entries.endIndex - 1]
        var beside = history.entries[0]
        (first.place, beside.place, beside.commit) = (1, 2, "mo's")
        var there = ArticleRecord()
        there.add(first)
        there.add(beside)
        var joined = [here, there]
        joined[0].join(there)
        joined[1].join(here)
        for var record in joined {
            #expect(record.fold.standing(content: History.content, mayFix: 0).writers == [.person("mo"): "mo's"])
            for (index, entry) in long.entries.prefix(60).enumerated() {
                var entry = entry
                guard entry.changedContent else { continue }
                (entry.place, entry.commit) = (200 + index, "later \(index)")
                record.add(entry)
            }
            #expect(record.fold.standing(content: History.content, mayFix: 0).writers[.person("mo")] == "mo's")
            #expect(record.entries.contains { $0.commit == "mo's" })
        }
    }

    /// Where everything stands on one line, the fold and the whole say the same.
    @Test(arguments: 0..<200)
    func onOneLineItIsTheFold(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var history = History(try defaultWorkflow())
        for _ in 0..<Int.random(in: 1...24, using: &random) { ApprovalStateFoldTests.add(to: &history, &random) }
        var entries = history.entries
        entries[0].beside = ["none"]
        for add in [[], history.entries.prefix(2).reversed()] {
            var (fold, whole) = (ApprovalFold(history.entries), ApprovalFold(entries))
            for entry in add {
                fold.add(entry)
                whole.add(entry)
            }
            for mayFix in [0, 10, 40] {
                let standing = fold.standing(content: History.content, mayFix: mayFix)
                #expect(whole.standing(content: History.content, mayFix: mayFix) == standing)
            }
        }
    }
}
