import TestSupport
import Testing
import Text

/// Moves write the state line and nothing else.
@Suite struct SettingStateTests {
    @Test func changesOneLineOfFiveThousandGeneratedArticles() throws {
        var random = SeededGenerator(seed: 20_180_907)
        for number in 0..<5000 {
            let article = GeneratedArticle(&random)
            let new = random.pick(GeneratedArticle.states.filter { $0 != article.state })
            let before = try #require(read(article.bytes), "article \(number):\n\(article.text)")
            #expect(before.state == article.state, "\(article.text)")
            #expect(before.front["title"]?.string.map { Array($0.utf8) } == Array(article.title.utf8), "\(article.text)")
            let changed = before.settingState(new)
            let after = try #require(read(changed), "article \(number):\n\(article.text)")
            #expect(after.state == new)
            #expect(after.content == before.content)
            let pairs = zip(lines(article.bytes), lines(changed)).filter { $0 != $1 }
            #expect(lines(article.bytes).count == lines(changed).count && pairs.count == 1, "\(article.text)")
            let expected = article.stateLine.replacing(article.state, with: new)
            #expect(pairs.first.map { String(decoding: $0.1.filter { $0 >= 0x20 || $0 == 0x09 }, as: UTF8.self) } == expected)
        }
    }

    @Test func contentIsTheFileWithoutTheLine() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<1000 {
            let article = GeneratedArticle(&random)
            let read = try ArticleText(article.bytes)
            let line = try #require(read.statePlace).line
            var expected = lines(article.bytes)
            expected.remove(at: line - 1)
            #expect(read.content == Array(expected.joined()))
        }
    }

    @Test func putsALineWhereThereIsNone() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let article = GeneratedArticle(&random)
            let without = try ArticleText(try ArticleText(article.bytes).content, stateRequired: false)
            #expect(without.state == nil && without.statePlace == nil && without.content == without.bytes)
            let set = without.settingState("draft")
            let again = try #require(read(set), "\(article.text)\n→\n\(String(decoding: set, as: UTF8.self))")
            #expect(again.state == "draft")
            #expect(again.content == without.bytes)
            #expect(again.front["title"]?.string == article.title)
        }
    }

    @Test(arguments: [
        ("---\ntitle: A\nx: 1\n---\n", "---\ntitle: A\nstate: draft\nx: 1\n---\n"),
        ("---\r\nx: 1\r\ntitle: A # c\r\n---\r\n", "---\r\nx: 1\r\ntitle: A # c\r\nstate: draft\r\n---\r\n"),
        ("---\n# note\nx: 1\n---\n", "---\n# note\nstate: draft\nx: 1\n---\n"),
        ("---\n---\n", "---\nstate: draft\n---\n"),
        ("---\n# only a note\n---", "---\nstate: draft\n# only a note\n---"),
        ("---\n  title: A\n  x: 1\n---\n", "---\n  title: A\n  state: draft\n  x: 1\n---\n"),
        ("---\ntitle: A\n  goes on\n---\n", "---\nstate: draft\ntitle: A\n  goes on\n---\n"),
        ("---\ntitle: 남북\n---\n", "---\ntitle: 남북\nstate: draft\n---\n"),
        ("---\ntitle:\n---\n", "---\nstate: draft\ntitle:\n---\n"),
        ("---\n? title\n: A\n---\n", "---\nstate: draft\n? title\n: A\n---\n"),
        ("---\n&root\nx: 1\ntitle: A\n---\n", "---\n&root\nx: 1\ntitle: A\nstate: draft\n---\n"),
    ])
    func putsItBehindATitleOfOneLine(source: String, expected: String) throws {
        let set = try ArticleText(Array(source.utf8), stateRequired: false).settingState("draft")
        #expect(String(decoding: set, as: UTF8.self) == expected)
        #expect(try ArticleText(set).content == Array(source.utf8))
    }

    @Test(arguments: [
        ("draft", "on", "\"on\""), ("'draft'", "on", "'on'"), ("\"draft\"", "a\"b", "'a\"b'"),
        ("draft", "in review", "in review"),
    ])
    func quotesWhatWouldBeReadAsSomethingElse(token: String, state: String, expected: String) throws {
        let set = try ArticleText(Array("---\nstate: \(token)\n---\n".utf8)).settingState(state)
        #expect(String(decoding: set, as: UTF8.self) == "---\nstate: \(expected)\n---\n")
        #expect(try ArticleText(set).state == state)
    }

    private func read(_ bytes: [UInt8]) -> ArticleText? {
        do {
            return try ArticleText(bytes)
        } catch {
            Issue.record("\(error.place) \(error.reason)")
            return nil
        }
    }

    private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in bytes {
            lines[lines.count - 1].append(byte)
            if byte == 0x0A { lines.append([]) }
        }
        return lines
    }
}
