import Testing
import Workflows

@testable import Newsroom

/// An editor is never led to save another's text, and so to lose her say about it.
@Suite struct UnsavedBeforeDecisionTests {
    private func typed() throws -> Press {
        let press = try Press()
        try press.ferry("review")
        try press.append("And came back.\n")
        return press
    }

    private func named(_ person: String, savers: [String] = ["hana"]) -> Refusal {
        .unsavedBeforeDecision(path: Press.ferry, article: "2018/09/the-ferry", person: person, savers: savers)
    }

    @Test func anApprovalNamesTheAuthor() throws {
        let press = try typed()
        #expect(try press.refusal { _ = try press.with("mo").move("the-ferry", .init("approve")) } == named("mo"))
        #expect(try press.refusal { _ = try press.with("mo").move("the-ferry", .init("approve", saves: true)) } == named("mo"))
        // What is no decision takes nothing from anybody.
        #expect(
            try press.refusal { _ = try press.with("mo").move("the-ferry", .init("reject", note: "No.")) }
                == .unsavedText(path: Press.ferry))
    }

    @Test func aWriterAlreadyIsToldSo() throws {
        let press = try typed()
        _ = try press.with("jun").save("the-ferry")
        try press.append("Twice.\n")
        guard
            case .ownText("jun", _, ["editor"], ["mo"]) = try press.refusal({
                _ = try press.with("jun").move("the-ferry", .init("approve", saves: true))
            })
        else {
            Issue.record("a writer was sent to the author")
            return
        }
    }

    @Test func theQueueNamesTheAuthorsCommand() throws {
        let press = try typed()
        let editors = try press.with("mo").status().unsaved
        #expect(editors.map(\.saving) == [.disqualifies])
        #expect(editors.map(\.savers) == [["hana"]])
        #expect(try press.with("hana").status().unsaved.map(\.saving) == [.allowed])
        #expect(try press.with("ida").status().unsaved.map(\.saving) == [.refused])
        #expect(try press.with(nil).status().unsaved.map(\.saving) == [.refused])
    }

    @Test func aPublishedArticleHasToBeOpenedFirst() throws {
        let press = try Press()
        try press.ferry("published")
        try press.append("And came back.\n")
        #expect(try press.with("hana").status().unsaved.map(\.opening) == ["revise"])
        #expect(
            try press.refusal { _ = try press.with("hana").move("the-ferry", .init("revise")) }
                == .unsavedText(path: Press.ferry, opening: "revise"))
        #expect(
            try press.refusal { _ = try press.with("hana").save("the-ferry") }
                == .editRefused(state: "published", opening: "revise", isTyped: true))
    }
}
