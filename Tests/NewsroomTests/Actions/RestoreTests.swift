import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct RestoreTests {
    @Test func theLiveBytesComeBackWithTheirFolder() throws {
        let press = try Press()
        try press.ferry()
        try press.write("picture", at: "articles/2018/09/the-ferry/pier.jpg")
        _ = try press.with("hana").save("the-ferry")
        for (move, person) in [("submit", "hana"), ("approve", "jun"), ("publish", "ida")] {
            _ = try press.with(person).move("the-ferry", .init(move))
        }
        let tree = try press.git("rev-parse", "HEAD^{tree}")
        _ = try press.with("hana").move("the-ferry", .init("revise"))
        try press.append("Other words.\n")
        try press.write("other", at: "articles/2018/09/the-ferry/pier.jpg")
        try press.write("new", at: "articles/2018/09/the-ferry/new.jpg")
        _ = try press.with("hana").save("the-ferry")
        #expect(try press.with("jun").move("the-ferry", .init("restore")).map(\.event.to) == ["published"])
        #expect(try press.git("rev-parse", "HEAD^{tree}") == tree)
        try press.expectOrder()
    }

    @Test func nothingLiveNothingToBringBack() throws {
        let press = try Press()
        try press.ferry()
        #expect(
            try press.refusal { _ = try press.with("jun").move("the-ferry", .init("restore")) }
                == .nothingLive(transition: "restore"))
    }

    @Test func aNoticeTakesThePlaceOfTheText() throws {
        let press = try Press()
        try press.ferry("published")
        #expect(
            try press.refusal { _ = try press.with("ida").move("the-ferry", .init("retract")) }
                == .noteMissing(transition: "retract"))
        _ = try press.with("ida").move("the-ferry", .init("retract", note: "It did not leave."))
        let shown = try press.with(nil).showLive("the-ferry")
        guard case .notice(_, _, let words) = shown.live else {
            Issue.record("no notice: \(shown.live)")
            return
        }
        #expect(words == "It did not leave.")
        #expect(shown.text == nil)
        #expect(shown.name.description == "2018/09/the-ferry")
    }
}
