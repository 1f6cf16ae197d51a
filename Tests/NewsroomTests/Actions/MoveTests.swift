import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct MoveTests {
    @Test func oneCommitThatChangesOneLine() throws {
        let press = try Press()
        try press.ferry("review")
        let recorded = try press.with("jun").move("the-ferry", .init("approve", note: "Checked."))
        #expect(recorded.map(\.event.to) == ["approved"])
        #expect(try press.git("diff", "--numstat", "HEAD~1", "HEAD") == "1\t1\t\(Press.ferry)")
        #expect(
            try press.git("log", "-1", "--format=%s%n%n%b").hasPrefix("approve: The Ferry\n\nChecked.\n\nGalley-Event: approve\n")
        )
        #expect(try press.trailer("Galley-From") == "review")
        #expect(try press.trailer("Galley-Role") == "editor")
        try press.expectOrder()
    }

    @Test func aPublishedTextIsTheApprovedOne() throws {
        let press = try Press()
        try press.ferry("published")
        #expect(try press.trailer("Galley-Content") == press.with(nil).show("the-ferry").digest.description)
        #expect(try press.read().contains("state: published"))
        try press.expectOrder()
    }

    @Test func aChangeByHandVoidsTheApproval() throws {
        let press = try Press()
        try press.ferry("approved")
        try press.append("And came back.\n")
        try press.commitByHand()
        #expect(
            try press.refusal { _ = try press.with("ida").move("the-ferry", .init("publish")) }
                == .approvalsMissing(decision: "approve", needed: 1, given: 0))
        // Whoever it was, the masthead does not know the address.
        guard
            case .unknownWriter(let address, _) = try press.refusal({
                _ = try press.with("mo").move("the-ferry", .init("approve"))
            })
        else {
            Issue.record("a stranger's words were approved")
            return
        }
        #expect(address == "eve@example.org")
    }

    @Test func unsavedTextStandsInTheWay() throws {
        let press = try Press()
        try press.ferry()
        try press.append("More.\n")
        let submit = Publication.MoveRequest("submit")
        #expect(try press.refusal { _ = try press.with("hana").move("the-ferry", submit) } == .unsavedText(path: Press.ferry))
        try press.git("add", "-A")
        try press.git("restore", "--worktree", "--source", "HEAD", Press.ferry)
        #expect(try press.refusal { _ = try press.with("hana").move("the-ferry", submit) } == .stagedText(path: Press.ferry))
        try press.git("restore", "--staged", Press.ferry)
        try press.append("More.\n")
        let both = try press.with("hana").move("the-ferry", .init("submit", saves: true))
        #expect(both.map(\.event.name) == ["save", "submit"])
        // The branch moved once.
        #expect(try press.git("reflog", "-2", "--format=%gs").hasPrefix("galley: submit: The Ferry\ngalley: new"))
        try press.expectOrder()
    }

    @Test func theExpectedTextOrNone() throws {
        let press = try Press()
        try press.ferry("review")
        let digest = try press.with(nil).show("the-ferry").digest
        let other = ContentDigest(content: [], attachments: [])
        let refusal = try press.refusal { _ = try press.with("jun").move("the-ferry", .init("approve", expected: other)) }
        #expect(refusal == .contentDiffers(expected: other.description, actual: digest.description))
        #expect(try press.with("jun").move("the-ferry", .init("approve", expected: digest)).count == 1)
    }

    @Test func aDryRunAnswersAndWritesNothing() throws {
        let press = try Press()
        try press.ferry()
        let objects = try press.git("count-objects", "-v")
        let recorded = try press.with("hana", isDryRun: true).move("the-ferry", .init("submit"))
        #expect(recorded.map(\.commit) == [nil])
        #expect(recorded.map(\.event.to) == ["review"])
        #expect(try press.git("count-objects", "-v") == objects)
        #expect(
            try press.refusal { _ = try press.with("hana", isDryRun: true).move("the-ferry", .init("publish")) }?.kind
                == .noSuchMove)
    }

    @Test func aHookKnowsThatItIsInsideAMove() throws {
        let press = try Press()
        try press.ferry()
        let lock = press.folder + "/.git/galley/lock"
        var inside = press.context("hana")
        inside.environment["GALLEY_IN_HOOK"] = lock
        let publication = try Publication.open(at: press.folder, context: inside)
        #expect(try press.refusal { _ = try publication.move("the-ferry", .init("submit")) } == .insideHook)
        inside.environment["GALLEY_IN_HOOK"] = "/somewhere/else/.git/galley/lock"
        #expect(try Publication.open(at: press.folder, context: inside).move("the-ferry", .init("submit")).count == 1)
    }
}
