import Testing
import Text

/// The corners of an article's form. A mark `^` in the fixtures stands before the character at which the refusal must point.
@Suite struct ArticleTextTests {
    @Test func readsWhatStandsThere() throws {
        let text = """
            ---
            title: A Liaison Office Opens in Kaesong
            state: review  # waiting
            authors: [hana-seo, {name: M. Okafor}]
            category: Inter-Korean
            date: 2018-09-07
            photos:
              - file: office.jpg
            source: {file: a.html, sha256: ab}
            ---

            Words.
            """
        let article = try ArticleText(Array(text.utf8))
        #expect(article.title?.string == "A Liaison Office Opens in Kaesong")
        #expect(article.title?.place == Text.SourceLocation(line: 2, column: 8, length: 33))
        #expect(article.state == "review")
        #expect(article.statePlace == Text.SourceLocation(line: 3, column: 8, length: 6))
        #expect(
            article.authors.map(\.place) == [
                Text.SourceLocation(line: 4, column: 11, length: 8), Text.SourceLocation(line: 4, column: 21),
            ])
        #expect(article.categories.compactMap(\.string) == ["Inter-Korean"])
        #expect(article.photos.first?["file"]?.place == Text.SourceLocation(line: 8, column: 11, length: 10))
        #expect(article.source?["sha256"]?.string == "ab")
        #expect(
            article.date?.string == "2018-09-07" && article.series == nil && article.language == nil && article.disclaimer == nil)
        #expect(article.body == "\nWords." && article.bodyLine == 11)
        #expect(article.place(ofOffset: article.bodyRange.lowerBound + 3) == Text.SourceLocation(line: 12, column: 3))
    }

    @Test func aFieldOfAnotherShapeIsNil() throws {
        let article = try ArticleText(Array("---\nstate: a\ntitle: [x]\nphotos: none\nsource: x\nauthors: one\n---\n".utf8))
        #expect(article.title == nil && article.photos.isEmpty && article.source == nil)
        #expect(article.authors.compactMap(\.string) == ["one"])
    }

    static let refusals: [(String, Malformed.Reason)] = [
        ("^", .noFrontMatter), ("^Words", .noFrontMatter), ("^\n---\nstate: a\n---\n", .noFrontMatter),
        ("---^ \nstate: a\n---\n", .blanksAfterFence), ("---\nstate: a\n---^\t \nWords.\n", .blanksAfterFence),
        ("---\nstate: a\n---^ \nWords.\n\n---\n", .blanksAfterFence),
        ("---\r\nstate: a\r\n---^ \r\nWords.\r\n", .blanksAfterFence),
        ("---\nstate: a\n^--- more\nWords.\n---\n", .yaml("a line “---” or “...” divides it into documents")),
        ("^----\nstate: a\n---\n", .noFrontMatter), ("^---", .frontMatterNotClosed), ("^---\n", .frontMatterNotClosed),
        ("^---\nstate: a\n", .frontMatterNotClosed), ("---\nstate: a\n---^ \n", .blanksAfterFence),
        ("^---\nstate: a\n ---\n", .frontMatterNotClosed),
        ("^---\nstate: a\n----\n", .frontMatterNotClosed),
        ("^\u{FEFF}---\nstate: a\n---\n", .byteOrderMark), ("---\n^\u{FEFF}state: a\n---\n", .controlCharacter(0xFEFF)),
        ("---\nstate: draft # c^\u{2028}title: Hidden\n---\n", .lineBreak(name: "LS (U+2028)")),
        ("---\nstate: draft # 가^\u{2029}title: Hidden\n---\n", .lineBreak(name: "PS (U+2029)")),
        ("---\nstate: draft # c^\u{85}title: Hidden\n---\n", .lineBreak(name: "NEL (U+0085)")),
        ("---\nstate: draft # c^\rtitle: Hidden\n---\n", .lineBreak(name: "CR (U+000D)")),
        ("---\nstate: draft^\r\r\n---\n", .lineBreak(name: "CR (U+000D)")),
        ("---\nstate: a\nx: ^\u{1B}[31m\n---\n", .controlCharacter(0x1B)),
        ("---\nstate: a\nx: 가^\u{9B}\n---\n", .controlCharacter(0x9B)),
        ("---\nstate: a\nx: ^\u{FFFF}\n---\n", .controlCharacter(0xFFFF)), ("---\nstate: a\n---\na^\0", .controlCharacter(0)),
        ("^---\ntitle: a\n---\n", .stateMissing), ("^---\n---\n", .stateMissing), ("^---\n# state: a\n---\n", .stateMissing),
        ("^---\nnested:\n  state: a\n---\n", .stateMissing), ("---\n^state:\n---\n", .stateMissing),
        ("---\n^state: ~\n---\n", .stateMissing),
        ("---\n^state: ''\n---\n", .stateMissing), ("---\n^state: # only a comment\n---\n", .stateMissing),
        ("---\nstate: a\nx: 1\n^state: b\n---\n", .stateTwice), ("---\nstate: a\n^\"state\": b\n---\n", .stateTwice),
        ("---\nstate: a\nstates: 1\n^'state' : b\n---\n", .stateTwice), ("---\nstate: a\n!x ^state: b\n---\n", .stateTwice),
        ("---\n{^state: a}\n---\n", .stateNotOneLine), ("---\nstate: ^[a]\n---\n", .stateNotOneLine),
        ("---\nstate: ^{a: b}\n---\n", .stateNotOneLine),
        ("---\nstate: ^|\n  a\n---\n", .stateNotOneLine), ("---\nstate: ^>-\n  a\n---\n", .stateNotOneLine),
        ("---\nstate: ^a\n  b\n---\n", .stateNotOneLine),
        ("---\nstate:\n  ^a\n---\n", .stateNotOneLine), ("---\nstate: ^\"a\n  b\"\n---\n", .stateNotOneLine),
        ("---\nstate: ^\"a\\u0062\"\n---\n", .stateNotOneLine),
        ("---\nstate: ^'it''s'\n---\n", .stateNotOneLine), ("---\nstate: !!str ^a\n---\n", .stateNotOneLine),
        ("---\nstate: &a ^b\n---\n", .stateNotOneLine),
        ("---\nx: &a ^draft\nstate: *a\n---\n", .stateNotOneLine), ("---\nx: &a ^\"*a\"\nstate: *a\n---\n", .stateNotOneLine),
        ("---\n? state\n: ^a\n---\n", .stateNotOneLine), ("---\n&k state: ^a\n---\n", .stateNotOneLine),
        ("---\n\"st\\x61te\": ^a\n---\n", .stateNotOneLine),
        ("---\nx: &k state\n*k : ^a\n---\n", .stateNotOneLine),
        ("---\n^- a\n---\n", .notAMapping(what: "a list")), ("---\n^words\n---\n", .notAMapping(what: "a single text")),
        ("---\n!!map\n^{x: 1}\n---\n", .notAMapping(what: "a mapping in braces")),
        ("---\nstate: a\n^<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> b\n---\n", .conflictMarker),
        ("^<<<<<<< HEAD\n---\nstate: a\n---\n", .conflictMarker),
        ("---\nstate: a\n^=======\n---\n", .conflictMarker),
        ("---\nstate: a\n---\nx\n^<<<<<<< HEAD\ny\n=======\nz\n>>>>>>> b\n", .conflictMarker),
        ("---\nstate: a\n---\n<<<<<<< HEAD\r\n^<<<<<<< HEAD\r\n=======\r\n>>>>>>> b\r\n", .conflictMarker),
        ("---\nstate: a\nx: 1\n^x: 2\n---\n", .duplicateKey("x", first: Text.SourceLocation(line: 3, length: 1))),
        (
            "---\nstate: a\nn:\n  k: 1\n  l:\n    k: 0\n  ^k: 2\n---\n",
            .duplicateKey("k", first: Text.SourceLocation(line: 4, column: 3, length: 1))
        ),
        ("---\nstate: a\nn: {가: 1, ^가: 2}\n---\n", .duplicateKey("가", first: Text.SourceLocation(line: 3, column: 5, length: 1))),
        (
            "---\nstate: a\nn:\n- k: 1\n  ^k: 2\n---\n",
            .duplicateKey("k", first: Text.SourceLocation(line: 4, column: 3, length: 1))
        ),
        ("---\nstate: a\nx: ^*nobody\n---\n", .yaml("found undefined alias")),
        ("---\nstate: a\n...\n^x: 1\n---\n", .yaml("a line “---” or “...” divides it into documents")),
        ("---\n---^ \nstate: a\n---\n", .blanksAfterFence),
        ("---\n%YAML 1.1\n^---\t# c\nstate: a\n---\n", .yaml("a line “---” or “...” divides it into documents")),
        ("---\nstate: a\ntitle: b^: c\n---\n", .yaml("a colon and a space stand inside a value; put quotes around it")),
        ("---\nstate: a\ntitle: ^@home\n---\n", .yaml("a tab, “@”, “`” or “%” begins a value; put quotes around it")),
        ("---\nstate: a\n? ^[a, b]\n: c\n---\n", .yaml("a key is a list or a mapping; keys are words")),
    ]

    @Test(arguments: refusals)
    func refuses(marked: String, reason: Malformed.Reason) throws {
        let parts = marked.utf8.split(separator: UInt8(ascii: "^"), maxSplits: 1, omittingEmptySubsequences: false)
        let before = Array(parts[0])
        let place = Text.SourceLocation(
            line: before.count { $0 == 0x0A } + 1,
            column: String(decoding: before.reversed().prefix { $0 != 0x0A }.reversed(), as: UTF8.self).unicodeScalars.count + 1)
        let error = try #require(throws: Malformed.self) { try ArticleText(before + Array(parts[1])) }
        #expect(error.reason == reason)
        #expect(Text.SourceLocation(line: error.place.line, column: error.place.column) == place)
        #expect(error.sentence.hasSuffix(".") && !error.sentence.contains("\n"))
    }

    @Test func pointsAtTheFirstByteThatIsNotUTF8() throws {
        for broken: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80]] {
            let error = try #require(throws: Malformed.self) {
                try ArticleText(Array("---\nstate: 가".utf8) + broken + Array("\n---\n".utf8))
            }
            #expect(error == Malformed(.notUTF8, at: Text.SourceLocation(line: 2, column: 9, length: 1)))
        }
    }

    @Test(arguments: [
        "---\nstate: a\n---", "---\r\nstate: a\r\n---\r\n", "---\nstate: a\n...\n---\n", "---\n\"state\": \"a\"\n---\n",
        "---\nstate : 'a' # x\n---\n",
        "---\n\n# x\n  state: a\n  y: 1\n---\n", "---\nstate: a\n---\nTitle\n=======\n\n>>>>>>> quoted\n",
        "---\n<<: {state: b}\nstate: a\n---\n",
        "---\n!!map\nstate: a\n---\n", "---\n%x: 1\nstate: a\n---\n".replacing("%x", with: "x%"),
        "---\nx: \"é\u{2003}\"\nstate: a\n---\n\u{2028}\r\u{85}",
    ])
    func accepts(text: String) throws {
        #expect(try ArticleText(Array(text.utf8)).state == "a")
    }

    @Test func limitsTheFrontMatterNotTheBody() throws {
        let long = String(repeating: "# comment, comment, comment\n", count: 10_000)
        let error = try #require(throws: Malformed.self) { try ArticleText(Array("---\nstate: a\n\(long)---\n".utf8)) }
        #expect(error.reason == .frontMatterTooLarge(limit: 262_144))
        #expect(try ArticleText(Array("---\nstate: a\n---\n\(long)".utf8)).state == "a")
    }
}
