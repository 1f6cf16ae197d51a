import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct RenameTests {
    @Test func fileFolderAndApprovalsMoveAlong() throws {
        let press = try Press()
        try press.ferry()
        try press.write("picture", at: "articles/2018/09/the-ferry/pier.jpg")
        _ = try press.with("hana").save("the-ferry")
        for (move, person) in [("submit", "hana"), ("approve", "jun")] {
            _ = try press.with(person).move("the-ferry", .init(move))
        }
        let digest = try press.with(nil).show("the-ferry").digest
        _ = try press.with("jun").rename("the-ferry", to: "the-boat")
        #expect(try press.trailer("Galley-Renamed-From") == "2018/09/the-ferry")
        #expect(try press.read("articles/2018/09/the-ferry.alias") == "the-boat\n")
        #expect(try press.read("articles/2018/09/the-boat/pier.jpg") == "picture")
        try press.expectOrder()
        // The old name leads to it, and what was approved is approved.
        let shown = try press.with(nil).show("the-ferry")
        #expect(shown.name.description == "2018/09/the-boat")
        #expect(shown.digest == digest)
        #expect(shown.approvals.map(\.person) == ["jun"])
        #expect(try press.with("ida").move("the-ferry", .init("publish")).count == 1)
    }

    @Test func aNameIsTakenByArticlesAndByOldNames() throws {
        let press = try Press()
        try press.ferry()
        _ = try press.with("hana").new(ArticleDraft(title: "Nets", body: ""))
        _ = try press.with("hana").rename("the-ferry", to: "boat")
        #expect(
            try press.refusal { _ = try press.with("hana").rename("nets", to: "boat") }
                == .slugTaken(path: "articles/2018/09/boat.md"))
        #expect(try press.refusal { _ = try press.with("hana").rename("nets", to: "the-ferry") } == .slugTaken(path: Press.ferry))
        #expect(try press.refusal { _ = try press.with("hana").rename("nets", to: "nets") } == .sameName(article: "2018/09/nets"))
        // The article itself may have its old name back.
        #expect(try press.with("hana").rename("boat", to: "the-ferry").count == 1)
        try press.expectOrder()
    }
}
