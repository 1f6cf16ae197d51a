import TestSupport
import Testing
import Text

@Suite struct YAMLTests {
    private func parse(_ text: String) throws -> YAMLValue { try YAML.parse(Array(text.utf8)[...]) }

    @Test(arguments: ["", "\n", "# nothing\n", "---\n", "--- # x\n...\n", "{}"])
    func anEmptyDocumentIsAnEmptyMapping(text: String) throws {
        #expect(try parse(text).entries == [])
    }

    @Test func everyPartHasItsPlace() throws {
        let value = try parse(
            "# c\n제목: '한국 ''봄'''\nlist:\n- \"a\\\"b\"  # c\n- !!str &x plain text\n- *x\n- multi\n  line\n- {k: v, 가: 나}\n- |\n  block\n"
        )
        #expect(
            value.entries?.map(\.keyPlace) == [Text.SourceLocation(line: 2, length: 2), Text.SourceLocation(line: 3, length: 4)])
        #expect(value["제목"] == YAMLValue(.scalar("한국 '봄'"), place: Text.SourceLocation(line: 2, column: 5, length: 10)))
        let list = try #require(value["list"]?.list)
        #expect(list[0].place == Text.SourceLocation(line: 4, column: 3, length: 6))
        #expect(list[1] == YAMLValue(.scalar("plain text"), place: Text.SourceLocation(line: 5, column: 12, length: 10)))
        #expect(list[2] == list[1])
        #expect(list[3] == YAMLValue(.scalar("multi line"), place: Text.SourceLocation(line: 7, column: 3), isPlain: true))
        #expect(list[4].place == Text.SourceLocation(line: 9, column: 3))
        #expect(list[4].entries?[1].keyPlace == Text.SourceLocation(line: 9, column: 10, length: 1))
        #expect(list[4]["가"]?.place == Text.SourceLocation(line: 9, column: 13, length: 1))
        #expect(list[5] == YAMLValue(.scalar("block\n"), place: Text.SourceLocation(line: 10, column: 3)))
    }

    @Test func scalarsMeanWhatTheReaderAsksFor() throws {
        let value = try parse(
            "a: null\nb: ~\nc:\nd: 'null'\ne: yes\nf: 'yes'\ng: 12\nh: '12'\ni: -3\nj: 010\nk: !!str 5\nl: 99999999999999999999\nm: +1\n"
        )
        #expect(["a", "b", "c"].allSatisfy { value[$0]?.isPlain == true && value[$0]?.string == nil })
        #expect(value["d"]?.string == "null" && value["d"]?.isPlain == false)
        #expect(value["e"]?.bool == true && value["f"]?.bool == nil && value["a"]?.bool == nil)
        #expect(value["g"]?.int == 12 && value["h"]?.int == nil && value["i"]?.int == -3 && value["j"]?.int == nil)
        #expect(value["k"]?.int == nil && value["l"]?.int == nil && value["m"]?.int == nil && value["none"] == nil)
    }

    @Test func placesCountFromTheFirstLineGiven() throws {
        let bytes = Array("a: 1\nb: [\n".utf8)
        let error = try #require(throws: Malformed.self) { try YAML.parse(bytes[...], firstLine: 10) }
        #expect(error.place.line == 12 || error.place.line == 11)
        let second = try #require(throws: Malformed.self) { try YAML.parse(Array("a: 1\na: 2\n".utf8)[...], firstLine: 10) }
        #expect(
            second
                == Malformed(
                    .duplicateKey("a", first: Text.SourceLocation(line: 10, length: 1)),
                    at: Text.SourceLocation(line: 11, length: 1)))
    }

    @Test(arguments: [
        ("Plain words", "Plain words"), ("한국의 봄", "한국의 봄"), ("CC-BY-SA-2.0", "CC-BY-SA-2.0"), ("It's", "It's"),
        ("https://example.org/a", "https://example.org/a"),
        ("", "\"\""), ("yes", "\"yes\""), ("NULL", "\"NULL\""), ("y", "\"y\""), ("2018", "\"2018\""),
        ("2018-09-07", "\"2018-09-07\""), ("a: b", "\"a: b\""),
        ("a #b", "\"a #b\""), ("- a", "\"- a\""), (" a", "\" a\""), ("a ", "\"a \""), ("say \"no\"", "'say \"no\"'"),
        ("it's \"no\"", "'it''s \"no\"'"),
        ("back\\slash", "'back\\slash'"), ("a\nb\tc\"", "\"a\\nb\\tc\\\"\""),
        ("a\u{2028}b\u{1B}\u{85}\u{FEFF}\u{E0001}", "\"a\\u2028b\\x1B\\x85\\uFEFF\\U000E0001\""),
        ("*a", "\"*a\""), ("[a]", "\"[a]\""), ("a, b", "\"a, b\""), ("---", "\"---\""), ("=", "\"=\""), ("a\r\n", "\"a\\r\\n\""),
    ])
    func writesScalars(text: String, expected: String) { #expect(Array(YAML.scalar(text).utf8) == Array(expected.utf8)) }

    @Test func whatIsWrittenIsReadAgain() throws {
        var random = SeededGenerator(seed: 99)
        let scraps = [
            ": ", " #", "- ", "'", "\"", "\\", "\n", "\r\n", "\t", "a", "가", "\u{1100}\u{1161}", "yes", "1", "{", "]", "&", "*",
            "!", "%", "@", "`", "🕊️", "\u{85}", "\u{2029}", "\u{7}", " ", ",", "?", "|", ">", "\0", "\u{FFFE}",
        ]
        for _ in 0..<10_000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(scraps) }.joined()
            let written = YAML.scalar(text)
            let value = try parse("k: \(written)\nlist: [\(written), \(written)]\n")
            for read in [value["k"]] + (value["list"]?.list ?? []) {
                #expect(read?.string.map { Array($0.utf8) } == Array(text.utf8), "\(text.debugDescription)")
            }
            #expect(!written.utf8.contains(0x0A))
        }
    }
}
