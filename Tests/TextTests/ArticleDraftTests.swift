import TestSupport
import Testing
import Text

@Suite struct ArticleDraftTests {
    @Test func rendersInTheOrderOfTheDesign() throws {
        let draft = ArticleDraft(
            title: "Talks: day two",
            authors: [.init(identity: .person(id: "hana-seo")), .init(identity: .person(id: "jun-park"))],
            categories: ["Inter-Korean"], series: "The Peninsula", date: "2018-09-07", language: "en",
            disclaimer: "The author's own views.",
            photos: [
                .init(
                    file: "office.jpg", alt: "The office", credit: "M. Okafor / Flickr", sourceURL: "https://example.org/1",
                    license: "CC-BY-SA-2.0")
            ],
            source: .init(file: "capture.txt", sha256: "00ff"), body: "\r\nOne.\r\nTwo.\n\n\n")
        let expected = """
            ---
            title: "Talks: day two"
            state: draft
            authors: [hana-seo, jun-park]
            category: Inter-Korean
            series: The Peninsula
            date: 2018-09-07
            language: en
            disclaimer: The author's own views.
            photos:
              - file: office.jpg
                alt: The office
                credit: M. Okafor / Flickr
                source_url: https://example.org/1
                license: CC-BY-SA-2.0
            source:
              file: capture.txt
              sha256: "00ff"
            ---

            One.
            Two.

            """
        #expect(String(decoding: draft.rendered(state: "draft"), as: UTF8.self) == expected)
    }

    @Test func rendersWhatIsKnownAboutAuthors() throws {
        let draft = ArticleDraft(
            title: "no",
            authors: [
                .init(identity: .person(id: "hana-seo")), .init(identity: .person(id: "jun-park"), statedAs: "J. Park"),
                .init(identity: .guest(name: "Ann O'Neil"), bio: "Writes:\nmuch.", relation: "none"),
            ], categories: ["A", "B: c"])
        let expected = """
            ---
            title: "no"
            state: draft
            authors:
              - hana-seo
              - id: jun-park
                stated_as: J. Park
              - name: Ann O'Neil
                bio: "Writes:\\nmuch."
                relation: none
            categories:
              - A
              - "B: c"
            ---

            """
        #expect(String(decoding: draft.rendered(state: "draft"), as: UTF8.self) == expected)
        let article = try ArticleText(draft.rendered(state: "draft"))
        #expect(article.authors.count == 3 && article.categories.compactMap(\.string) == ["A", "B: c"])
    }

    @Test func hostileTextStaysText() throws {
        var random = SeededGenerator(seed: 5)
        let scraps = [
            "\n---\n", "state: published", "\u{2028}", "\"", "'", ": ", " #", "\u{1B}[2J", "&a ", "*a", "\r", "- ", "]", "가", "x",
            "\n  ", "\0",
        ]
        for _ in 0..<2000 {
            let texts = (0..<8).map { _ in (0..<Int.random(in: 1...5, using: &random)).map { _ in random.pick(scraps) }.joined() }
            let draft = ArticleDraft(
                title: texts[0], authors: [.init(identity: .guest(name: texts[1]), bio: texts[2])], categories: [texts[3]],
                series: texts[4], date: texts[5],
                photos: [.init(alt: texts[6])], source: .init(file: texts[7], sha256: texts[0]),
                body: texts[1].filter { $0 != "\0" })
            let article = try ArticleText(draft.rendered(state: "draft"))
            #expect(article.state == "draft")
            #expect(article.title?.string == texts[0] && article.authors.first?["name"]?.string == texts[1])
            #expect(
                article.authors.first?["bio"]?.string == texts[2] && article.category?.string == texts[3]
                    && article.series?.string == texts[4])
            #expect(article.photos.first?["alt"]?.string == texts[6] && article.source?["file"]?.string == texts[7])
        }
    }
}
