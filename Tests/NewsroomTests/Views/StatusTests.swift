import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct StatusTests {
    private func queue(_ press: Press, _ person: String) throws -> [String] {
        let status = try press.with(person).status()
        return status.awaiting.map { "\($0.article.name.slug): \($0.moves.joined(separator: ", "))" }
            + status.mine.map { "mine: \($0.name.slug)" }
            + status.odd.map { "odd: \($0.name.slug)" }
    }

    @Test func whoeverCanMoveItForwardIsAsked() throws {
        let press = try Press()
        try press.ferry()
        #expect(try queue(press, "hana") == ["the-ferry: submit"])
        #expect(try queue(press, "mo") == [])
        _ = try press.with("hana").move("the-ferry", .init("submit"))
        #expect(try queue(press, "hana") == ["mine: the-ferry"])
        #expect(try queue(press, "jun") == ["the-ferry: approve"])
        _ = try press.with("jun").move("the-ferry", .init("approve"))
        #expect(try queue(press, "ida") == ["the-ferry: publish"])
    }

    @Test func whoWrotePartOfItIsNotAskedToDecide() throws {
        let press = try Press()
        try press.ferry()
        try press.append("More.\n")
        _ = try press.with("jun").save("the-ferry", with: ["mo"])
        _ = try press.with("hana").move("the-ferry", .init("submit"))
        #expect(try queue(press, "jun") == ["mine: the-ferry"])
        #expect(try queue(press, "mo") == ["mine: the-ferry"])
    }

    @Test func whatIsOddIsNamedForEverybody() throws {
        let press = try Press()
        try press.ferry()
        try press.write(press.read(), at: "articles/2018/09/Upper.md")
        try press.write(press.read().replacing("state: draft", with: "state: published"), at: Press.ferry)
        try press.commitByHand()
        #expect(try queue(press, "ida") == ["odd: the-ferry", "odd: Upper"])
        #expect(try press.with("ida").list().map(\.oddity) == [.stateByHand(recorded: "draft"), .misnamed])
        #expect(
            try press.refusal { _ = try press.with("hana").move("Upper", .init("submit")) }
                == .misnamed(path: "articles/2018/09/Upper.md"))
    }

    /// A merge leaves a picture where the one side renamed its article and the other laid it down.
    @Test func aFolderWithoutItsArticleIsNamed() throws {
        let press = try Press()
        try press.ferry()
        try press.write("x", at: "articles/2018/09/the-boat/a.png")
        try press.write("x", at: "articles/2018/09/the-desktop/.DS_Store")
        try press.commitByHand()
        #expect(try queue(press, "ida") == ["odd: the-boat"])
        #expect(try press.with("ida").list().compactMap(\.oddity) == [.ownerless])
    }
}
