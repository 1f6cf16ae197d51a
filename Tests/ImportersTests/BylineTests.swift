import Importers
import Testing
import Text

/// Bylines as pages print them, above and below the text.
@Suite struct BylineTests {
    private func capture(_ lines: String...) throws -> SavedPage {
        var text = CaptureText()
        text.head = ["Published September 7, 2018"] + lines
        text.tail = []
        return try text.read()
    }

    @Test(arguments: [
        ("By Mina Cho", ["Mina Cho"]), ("BY MINA CHO", ["MINA CHO"]), ("by mina cho", ["mina cho"]),
        ("By Mina Cho | Harbour Post", ["Mina Cho"]), ("By Mina Cho, Harbour Post", ["Mina Cho"]),
        ("By Mina Cho, Privacy, and Technology Project", ["Mina Cho"]), ("By Mina Cho — Harbour Post", ["Mina Cho"]),
        ("By Mina Cho, Staff Writer", ["Mina Cho"]), ("By Mina Cho Staff Writer", ["Mina Cho"]),
        ("By Mina Cho in Seoul", ["Mina Cho"]),
        ("By Mina Cho for Harbour Post", ["Mina Cho"]), ("By Mina Cho (mina@harbour.example)", ["Mina Cho"]),
        ("By Mina Cho, Jun Park and Bo Ek", ["Mina Cho", "Jun Park", "Bo Ek"]),
        ("By Mina Cho with Jun Park", ["Mina Cho", "Jun Park"]),
        ("By Mina Cho, Senior Fellow, and Jun Park, Editor", ["Mina Cho", "Jun Park"]),
        ("BY MINA CHO AND JUN PARK", ["MINA CHO", "JUN PARK"]),
        ("Written by Mina Cho", ["Mina Cho"]), ("Words by: Mina Cho", ["Mina Cho"]), ("**By Mina Cho**", ["Mina Cho"]),
        ("홍길동 기자", ["홍길동"]), ("홍길동기자", ["홍길동"]), ("홍길동 특파원", ["홍길동"]), ("홍길동 편집위원", ["홍길동"]), ("홍길동 선임기자", ["홍길동"]),
        ("작성자: 홍길동 기자", ["홍길동"]), ("작성자 홍길동", ["홍길동"]), ("글 홍길동", ["홍길동"]), ("글: 홍길동 기자", ["홍길동"]), ("글·사진 홍길동 기자", ["홍길동"]),
        ("홍길동·김하늘 기자", ["홍길동", "김하늘"]), ("홍길동 기자, 김하늘 기자", ["홍길동", "김하늘"]), ("[서울=홍길동 기자]", ["홍길동"]),
        ("하버포스트 홍길동 기자 gildong@harbour.example", ["홍길동"]), ("홍길동 경제부 기자", ["홍길동"]), ("워싱턴=홍길동 특파원", ["홍길동"]),
    ])
    func names(line: String, names: [String]) throws {
        let capture = try capture(line)
        #expect(capture.draft.authors.map(\.label) == names)
        #expect(capture.draft.title == "The Bell at Lowmoor")
        #expect(capture.paragraphs == CaptureText().text)
        #expect(capture.draft.date == "2018-09-07")
    }

    @Test(arguments: [
        "By JANE ROE JAN. 13, 2017", "By Jane Roe, Jan. 13, 2017", "Jan. 13, 2017 By Jane Roe",
        "Posted by Jane Roe on January 13, 2017",
        "By Jane Roe | Published: January 13, 2017", "By Jane Roe · January 13, 2017 · 5 min read",
        "13 January 2017 | By Jane Roe | Harbour Post",
        "By Jane Roe — Updated Jan. 13, 2017", "Author: Jane Roe | January 13, 2017",
    ])
    func bylineAndDateOnOneLine(line: String) throws {
        var text = CaptureText()
        text.head = [line]
        text.tail = []
        let capture = try text.read()
        #expect(capture.draft.authors.map { $0.label.lowercased() } == ["jane roe"])
        #expect(capture.draft.date == "2017-01-13")
        #expect(capture.paragraphs == CaptureText().text)
    }

    @Test(arguments: [
        ["By", "Mina Cho"], ["BY", "", "Mina Cho"], ["By:", "Mina Cho"], ["Written by", "Mina Cho"], ["작성자", "홍길동"],
        ["글", "홍길동"],
    ])
    func onTwoLines(lines: [String]) throws {
        var text = CaptureText()
        text.head = ["Published September 7, 2018"] + lines
        text.tail = []
        let capture = try text.read()
        #expect(capture.draft.authors.map(\.label) == [lines.last])
        #expect(capture.paragraphs == CaptureText().text)
    }

    @Test func twoBylinesBelowEachOther() throws {
        #expect(try capture("By Mina Cho", "By Jun Park").draft.authors.map(\.label) == ["Mina Cho", "Jun Park"])
        #expect(try capture("홍길동 기자", "김하늘 기자").draft.authors.map(\.label) == ["홍길동", "김하늘"])
    }

    @Test func smallLettersAndTheMasthead() throws {
        var text = CaptureText()
        text.head = ["By ada quill", "April 5, 2018"]
        text.tail = []
        let people = [KnownPerson(id: "ada-quill", name: "Ada Quill")]
        #expect(try text.read(masthead: people).draft.authors.map(\.label) == ["#ada-quill"])
        text.head[0] = "By ADA QUILL"
        #expect(try text.read(masthead: people).draft.authors.map(\.label) == ["#ada-quill"])
    }

    @Test(arguments: ["By the Associated Press", "By @minacho", "By Agent 99 of Lowmoor"])
    func whatOnlyLooksLikeAByline(line: String) throws {
        for isAbove in [true, false] {
            var text = CaptureText()
            text.head = ["Published September 7, 2018"]
            if isAbove { text.titles.append(line) } else { text.head.append(line) }
            text.tail = []
            let capture = try text.read()
            #expect(capture.draft.title == "The Bell at Lowmoor")
            #expect(capture.paragraphs == CaptureText().text)
            #expect(capture.rules.contains("intake/byline-unreadable"))
        }
    }

    /// A line that begins like a byline can be a title where a byline stands below it.
    @Test(arguments: ["By Design", "By the Numbers", "By train to Lowmoor", "기자 수첩"])
    func whatIsATitle(title: String) throws {
        var text = CaptureText()
        text.titles = [title, ""]
        let capture = try text.read()
        #expect(capture.draft.title == title)
        #expect(capture.draft.authors.map(\.label) == ["Ines Calder"])
    }

    @Test(arguments: ["홍길동 기자 gildong@harbour.example", "홍길동 기자", "[하버포스트 홍길동 기자]"])
    func belowTheText(line: String) throws {
        var text = CaptureText()
        text.head = ["입력 2018.09.07"]
        text.tail = [line]
        let capture = try text.read()
        #expect(capture.draft.authors.map(\.label) == ["홍길동"])
        #expect(capture.paragraphs == CaptureText().text)
    }

    @Test(arguments: ["# The Bell at Lowmoor", "## The Bell at Lowmoor ##", "**The Bell at Lowmoor**"])
    func theMarksOfATitleGo(title: String) throws {
        var text = CaptureText()
        text.titles = ["Coast and Country", "", title, ""]
        let capture = try text.read()
        #expect(capture.draft.title == "The Bell at Lowmoor")
        #expect(capture.draft.series == "Coast and Country")
    }
}
