import Testing
import Workflows

@testable import Newsroom

/// What was typed into an article that takes no change is saved on top of the move that makes it one that does.
@Suite struct MoveThenSaveTests {
    private func typed() throws -> Press {
        let press = try Press()
        try press.ferry("published")
        try press.append("And came back.\n")
        return press
    }

    private let revise = Publication.MoveRequest("revise", saves: true)

    @Test func twoCommitsAndNothingLost() throws {
        let press = try typed()
        let before = try press.read()
        try press.write("picture", at: "articles/2018/09/the-ferry/pier.jpg")
        let recorded = try press.with("hana").move("the-ferry", revise)
        #expect(recorded.map(\.event.name) == ["revise", "save"])
        #expect(recorded.map(\.event.from) == ["published", "draft"])
        #expect(recorded.map(\.event.to) == ["draft", "draft"])
        #expect(try press.read() == before.replacing("state: published", with: "state: draft"))
        #expect(try press.git("show", "--format=", "--numstat", "HEAD~1") == "1\t1\t\(Press.ferry)")
        #expect(try press.git("show", "--format=", "--name-only").split(separator: "\n").count == 2)
        // The branch moved once.
        #expect(try press.git("reflog", "-2", "--format=%gs").hasPrefix("galley: save: The Ferry\ngalley: publish"))
        try press.expectOrder()
    }

    @Test func onlyFilesOfTheFolder() throws {
        let press = try Press()
        try press.ferry("published")
        try press.write("picture", at: "articles/2018/09/the-ferry/pier.jpg")
        #expect(try press.with("hana").move("the-ferry", revise).map(\.event.name) == ["revise", "save"])
        try press.expectOrder()
    }

    @Test func withNothingTypedItIsTheMoveAlone() throws {
        let press = try Press()
        try press.ferry("published")
        #expect(try press.with("hana").move("the-ferry", revise).map(\.event.name) == ["revise"])
        try press.expectOrder()
    }

    @Test func aDryRunWritesNothing() throws {
        let press = try typed()
        let before = try press.read()
        let objects = try press.git("count-objects", "-v")
        #expect(try press.with("hana", isDryRun: true).move("the-ferry", revise).map(\.event.name) == ["revise", "save"])
        #expect(try press.git("count-objects", "-v") == objects)
        #expect(try press.read() == before)
    }

    @Test func whoMayNotReviseSavesNothing() throws {
        let press = try typed()
        let before = try press.read()
        #expect(
            try press.refusal { _ = try press.with("ida").move("the-ferry", revise) }
                == .roleMissing(person: "ida", action: "revise", roles: ["author", "editor"], holders: ["hana", "jun", "mo"]))
        #expect(try press.read() == before)
    }

    @Test func damagedTextStaysWhereItIs() throws {
        let press = try typed()
        let before = try press.read().replacing("title:", with: "title")
        try press.write(before, at: Press.ferry)
        guard case .unreadable = try press.refusal({ _ = try press.with("hana").move("the-ferry", revise) }) else {
            Issue.record("a damaged text was saved")
            return
        }
        #expect(try press.read() == before)
    }

    @Test func aTypedStateIsRefusedHereToo() throws {
        let press = try typed()
        try press.write(press.read().replacing("state: published", with: "state: approved"), at: Press.ferry)
        guard
            case .stateTyped(_, _, "approved", "published") = try press.refusal({
                _ = try press.with("hana").move("the-ferry", revise)
            })
        else {
            Issue.record("a typed state was saved")
            return
        }
    }

    @Test func stagedTextIsNotSavedOver() throws {
        let press = try typed()
        try press.git("add", "-A")
        try press.append("Typed after.\n")
        #expect(try press.refusal { _ = try press.with("hana").move("the-ferry", revise) } == .stagedText(path: Press.ferry))
    }
}
