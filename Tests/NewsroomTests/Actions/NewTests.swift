import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct NewTests {
    @Test func aDraftUnderTheMonthOfThePublicationsToday() throws {
        let press = try Press()
        let recorded = try press.with("hana").new(ArticleDraft(title: "Nets", body: "Nets.\n"))
        #expect(recorded.map(\.event.article) == ["2018/09/nets"])
        #expect(try press.read("articles/2018/09/nets.md").contains("authors: [hana]"))
        #expect(
            try press.git("log", "-1", "--format=%an <%ae> %cn <%ce>")
                == "Hana Seo <hana@example.org> Hana Seo <hana@example.org>")
        #expect(try press.trailer("Galley-Operator") == "eve@example.org")
        try press.expectOrder()
    }

    @Test func aTakenSlugGetsANumberUnlessItWasAskedFor() throws {
        let press = try Press()
        let draft = ArticleDraft(title: "Nets", body: "")
        for name in ["2018/09/nets", "2018/09/nets-2", "2018/09/nets-3"] {
            #expect(try press.with("hana").new(draft).first?.event.article == name)
        }
        #expect(
            try press.refusal { _ = try press.with("hana").new(draft, slug: "nets") }
                == .slugTaken(path: "articles/2018/09/nets.md"))
        #expect(try press.refusal { _ = try press.with("hana").new(draft, slug: "Nets") } == .slugInvalid("Nets"))
        #expect(try press.refusal { _ = try press.with("hana").new(ArticleDraft(title: "!?", body: "")) } == .noSlug(title: "!?"))
    }

    @Test func whatSomebodyTypedIsNotOverwritten() throws {
        let press = try Press()
        try press.write("mine", at: "articles/2018/09/nets.md")
        #expect(try press.with("hana").new(ArticleDraft(title: "Nets", body: "")).first?.event.article == "2018/09/nets-2")
        #expect(try press.read("articles/2018/09/nets.md") == "mine")
    }

    @Test func onlyThoseWhoWriteMayBegin() throws {
        let press = try Press()
        let draft = ArticleDraft(title: "Nets", body: "")
        #expect(try press.refusal { _ = try press.with("ida").new(draft) }?.kind == .notAllowed)
        #expect(try press.refusal { _ = try press.with(nil).new(draft) } == .nobodyActs(address: "eve@example.org"))
    }
}
