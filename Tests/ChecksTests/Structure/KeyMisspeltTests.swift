import Testing

@testable import Checks
@testable import Text
@testable import Workflows

@Suite struct KeyMisspeltTests {
    private func expectSlip(_ front: String, saying key: String) throws {
        try MarkedFixture(front: front).expect(
            .keyMisspelt, draft: .warning, review: .warning, publish: .warning, saying: "If `\(key):` is meant")
    }

    @Test(arguments: [
        ("«autors»: [mina-cho]", "authors"), ("«author»: mina-cho", "authors"), ("«Authors»: [mina-cho]", "authors"),
        ("«catagory»: Craft", "category"), ("«embargo-until»: 2018-09-07", "embargo_until"), ("«Series»: Shore", "series"),
        ("«disclamer»: None.", "disclaimer"), ("«aiuse»: none", "ai_use"), ("«daet»: 2018-09-07", "date"),
        ("«photo»: [{file: a.jpg}]", "photos"), ("authors: [{name: Bo, «organization»: true}]", "organisation"),
        ("photos: [{file: a.jpg, «licence»: CC0-1.0}]", "license"), ("photos: [{file: a.jpg, «source-url»: x}]", "source_url"),
        ("corrections: [{date: 2018-09-07, «ntoe»: Twelve.}]", "note"), ("disclosures: [{«prty»: A}]", "party"),
    ])
    func oneSlipAway(front: String, key: String) throws {
        try expectSlip(front, saying: key)
    }

    @Test(arguments: [
        "tags: [a]", "layout: post", "excerpt: x", "data: [1]", "sources: [a]", "tile: x", "image: a.jpg", "slug: a",
        "dates: [a]",
        "authors: [mina-cho]\nauthor: x", "description: x", "photos: [{file: a.jpg, files: b, lat: 1, iso: 100}]",
        "permalink: /a",
        "nested: {autors: x}", "state2: x", "kind: x", "date: 2018-09-07\nupdate: 2018-09-08",
    ])
    func theAuthorsOwn(front: String) throws {
        try MarkedFixture(front: front).expectNothing(of: .keyMisspelt)
    }

    @Test func theFirstRulesDidNotAsk() throws {
        var fixture = MarkedFixture(front: "autors: [mina-cho]")
        fixture.rules = .one
        #expect(try Rule.keyMisspelt.findings(in: fixture.article(), stage: .publish).isEmpty)
    }
}
