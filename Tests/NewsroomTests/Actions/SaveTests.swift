import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct SaveTests {
    @Test func textAndFolderInOneCommit() throws {
        let press = try Press()
        try press.ferry()
        try press.append("More.\n")
        try press.write("picture", at: "articles/2018/09/the-ferry/pier.jpg")
        try press.write("desktop", at: "articles/2018/09/the-ferry/.DS_Store")
        let recorded = try press.with("hana").save("the-ferry", with: ["mo"])
        #expect(recorded.count == 1)
        #expect(try press.git("show", "--format=", "--name-only").split(separator: "\n").count == 2)
        #expect(try press.trailer("Co-authored-by") == "Mo Okafor <mo@example.org>")
        #expect(try press.git("status", "--porcelain") == "?? articles/2018/09/the-ferry/.DS_Store")
        #expect(try press.with("hana").save("the-ferry").isEmpty)
    }

    @Test func anEditOfAnApprovedTextGoesBackToReview() throws {
        let press = try Press()
        try press.ferry("approved")
        try press.append("More.\n")
        #expect(try press.with("hana").save("the-ferry").map(\.event.to) == ["review"])
        #expect(try press.read().contains("state: review"))
        try press.expectOrder()
    }

    @Test func aPublishedTextTakesNoChange() throws {
        let press = try Press()
        try press.ferry("published")
        try press.append("More.\n")
        #expect(try press.refusal { _ = try press.with("hana").save("the-ferry") }?.kind == .noSuchMove)
    }

    @Test func aStateIsNotTyped() throws {
        let press = try Press()
        try press.ferry()
        try press.write(press.read().replacing("state: draft", with: "state: approved"), at: Press.ferry)
        guard
            case .stateTyped(_, let place, let typed, let recorded) = try press.refusal({
                _ = try press.with("hana").save("the-ferry")
            })
        else {
            Issue.record("a typed state was saved")
            return
        }
        #expect(place?.line == 3)
        #expect([typed, recorded] == ["approved", "draft"])
    }

    @Test func aNewFileBeginsInTheInitialState() throws {
        let press = try Press()
        try press.write("---\ntitle: Nets\n---\nNets.\n", at: "articles/2018/09/nets.md")
        #expect(try press.with("hana").unsavedArticles().map(\.description) == ["2018/09/nets"])
        #expect(try press.with("hana").save("nets").map(\.event.from) == [nil])
        #expect(try press.read("articles/2018/09/nets.md").contains("state: draft"))
        try press.expectOrder()
    }

    @Test func textFromElsewhereDoesNotReplaceWhatSomebodyTyped() throws {
        let press = try Press()
        try press.ferry()
        let other = Array(try press.read().replacing("six", with: "seven").utf8)
        try press.append("Typed.\n")
        #expect(
            try press.refusal { _ = try press.with("hana").save("the-ferry", bytes: other) } == .unsavedText(path: Press.ferry))
        try press.git("restore", Press.ferry)
        #expect(try press.with("hana").save("the-ferry", bytes: other).count == 1)
        #expect(try press.read().contains("seven"))
        try press.expectOrder()
    }
}
