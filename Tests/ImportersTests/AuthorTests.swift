import Importers
import Testing
import Text

@Suite struct AuthorTests {
    private func capture(author: String?, by byline: String?, bio: String?) throws -> SavedPage {
        var text = CaptureText()
        text.head = ["Published September 7, 2018"]
        if let author { text.head.append("Author: " + author) }
        text.head.append("Category: Harbours")
        if let byline { text.head += ["", "By " + byline] }
        text.tail = bio.map { [$0 + " is a pilot in Lowmoor. The views expressed here are the author’s alone."] } ?? []
        return try text.read()
    }

    /// Author line, byline, biography, then the name and what stands beside it.
    @Test(
        arguments: [
            ("Yonoho Kim", "Yonho Kim", "Yonho Kim", "Yonho Kim", "Yonoho Kim"),
            ("Yonho Kim", "Yonoho Kim", "Yonho Kim", "Yonho Kim", "Yonoho Kim"),
            ("Yonho Kim", "Yonho Kim", "Yonoho Kim", "Yonho Kim", "Yonoho Kim"),
            ("Yonho Kimm", "Yonoho Kim", "Yonho Kim", "Yonoho Kim", "Yonho Kimm"),
            ("Yonoho Kim", "Yonho Kim", nil, "Yonho Kim", "Yonoho Kim"),
            ("Yonoho Kim", nil, "Yonho Kim", "Yonoho Kim", "Yonho Kim"),
            ("Ines Calder", "Petra Holm", "Ines Calder", "Ines Calder", "Petra Holm"),
        ] as [(String, String?, String?, String, String)])
    func theMajorityNames(author: String, byline: String?, bio: String?, name: String, statedAs: String) throws {
        let capture = try capture(author: author, by: byline, bio: bio)
        #expect(capture.draft.authors.map(\.label) == [name])
        #expect(capture.draft.authors.first?.statedAs == statedAs)
        #expect(capture.rules.contains("author/name-mismatch") || capture.rules.contains("intake/author-disagrees"))
    }

    @Test func withoutAMajorityTheBylineCountsAndAFindingSaysSo() throws {
        let capture = try capture(author: "Yonoho Kim", by: "Yonho Kim", bio: nil)
        let finding = try #require(capture.finding("author/name-mismatch"))
        #expect(finding.place == Text.SourceLocation(line: 10, column: 9, length: 10))
        #expect(finding.related.map(\.place) == [Text.SourceLocation(line: 13, column: 4, length: 9)])
        #expect(finding.severity == .warning)
    }

    @Test(arguments: ["Ines Caldre", "Ines Caldwer", "I. Calder", "Ines M. Calder", "Ines-Calder"])
    func nearMisses(name: String) throws {
        #expect(try capture(author: name, by: "Ines Calder", bio: nil).rules.contains("author/name-mismatch"))
    }

    @Test(arguments: ["Petra Calder", "Ines Holm", "Ivo Lee"])
    func otherPeople(name: String) throws {
        #expect(try capture(author: name, by: "Ines Calder", bio: nil).rules.contains("intake/author-disagrees"))
    }

    @Test func hangulInEitherNormalFormIsOneName() throws {
        var text = CaptureText()
        text.head = [
            "2018년 9월 7일", "저자: 김하늘", "분류: 바다", "", "글 \u{1100}\u{1175}\u{11B7}\u{1112}\u{1161}\u{1102}\u{1173}\u{11AF}",
        ]
        text.tail = []
        let capture = try text.read(masthead: [KnownPerson(id: "haneul-kim", name: "김하늘")])
        #expect(capture.draft.authors == [ArticleDraft.Author(identity: .person(id: "haneul-kim"))])
        #expect(capture.findings.isEmpty)
    }

    @Test func capitalsAloneAreAHint() throws {
        let capture = try capture(author: "INES CALDER", by: "Ines Calder", bio: nil)
        #expect(capture.draft.authors.map(\.label) == ["Ines Calder"])
        #expect(capture.draft.authors.first?.statedAs == nil)
        #expect(capture.rules == ["intake/author-capitals"])
    }

    @Test func whoStandsInTheAuthorLineAloneIsReported() throws {
        let capture = try capture(author: "Ines Calder, Petra Holm", by: "Ines Calder", bio: nil)
        #expect(capture.draft.authors.map(\.label) == ["Ines Calder"])
        let finding = try #require(capture.finding("intake/author-disagrees"))
        #expect(finding.place == Text.SourceLocation(line: 10, column: 22, length: 10))
    }

    @Test func aNameInTheBiographyAlone() throws {
        var text = CaptureText()
        text.head = ["Published September 7, 2018", "Category: Harbours"]
        let capture = try text.read()
        #expect(capture.draft.authors.map(\.label) == ["Ines Calder"])
        #expect(capture.rules == ["intake/author-from-biography"])
        text.tail = []
        #expect(try text.read().rules == ["intake/author-missing"])
    }

    @Test func theMastheadTurnsNamesIntoIds() throws {
        let ines = KnownPerson(id: "ines", name: "Ines\u{A0}Calder")
        #expect(try CaptureText().read(masthead: [ines]).draft.authors.map(\.label) == ["#ines"])
        #expect(try CaptureText().read(masthead: [ines]).rules == ["intake/biography-left-out"])
        let twice = try CaptureText().read(masthead: [ines, KnownPerson(id: "ines-2", name: "Ines Calder")])
        #expect(twice.draft.authors.map(\.label) == ["Ines Calder"])
        #expect(twice.rules == ["intake/masthead-ambiguous"])
        #expect(try CaptureText().read(masthead: [KnownPerson(id: "c", name: "Ines Calderr")]).rules == ["intake/masthead-near"])
    }

    @Test(arguments: [
        ("A. Brand and Cy Doe", ["A. Brand", "Cy Doe"]), ("Ann Brand, Cy Doe, and Eli Fox", ["Ann Brand", "Cy Doe", "Eli Fox"]),
        ("Ann Brand & Cy Doe", ["Ann Brand", "Cy Doe"]), ("Ann Brand,Cy Doe", ["Ann Brand", "Cy Doe"]),
        ("Martin Cole, Jr. and Ludwig van der Aa", ["Martin Cole, Jr.", "Ludwig van der Aa"]),
        ("김하늘·이서준", ["김하늘", "이서준"]), ("Ann\u{A0}Brand; Cy Doe", ["Ann Brand", "Cy Doe"]),
    ])
    func listsOfNames(line: String, names: [String]) throws {
        var text = CaptureText()
        text.head = ["Published September 7, 2018", "Category: Harbours", "", "By " + line]
        text.tail = []
        #expect(try text.read().draft.authors.map(\.label) == names)
    }

    @Test func aPostIsNoPerson() throws {
        let capture = try capture(author: "Ines Calder", by: "Ines Calder, Senior Fellow", bio: nil)
        #expect(capture.draft.authors.map(\.label) == ["Ines Calder"])
        #expect(capture.marks == ["13:17 intake/post-left-out"])
    }
}
