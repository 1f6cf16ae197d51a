import PhotoCredits
import Testing

@Suite("Every part of a credit says where it was read")
struct CreditPlaceTests {
    /// The words of a line that a part was read from.
    private func words(_ part: CreditExcerpt?, in line: String) -> String? { part?.range.map { words($0, in: line) } }

    private func words(_ range: Range<Int>, in line: String) -> String {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: Array(line.unicodeScalars)[range])
        return String(words)
    }

    @Test func everyField() {
        let line =
            "“River at dusk” by *Sora* Han/AFP via [flickr.com](https://www.flickr.com/photos/sorahan/123456), [CC BY-SA 2.0](https://creativecommons.org/licenses/by-sa/2.0/) / cropped"
        let reading = CreditReading(line)
        #expect(words(reading.title, in: line) == "River at dusk")
        #expect(words(reading.creator, in: line) == "Sora* Han")
        #expect(words(reading.agency, in: line) == "AFP")
        #expect(words(reading.source, in: line) == "flickr.com")
        #expect(words(reading.sourceURL, in: line) == "https://www.flickr.com/photos/sorahan/123456")
        #expect(words(reading.modified, in: line) == "cropped")
        let mentions = reading.licenses.map { words($0.words, in: line) }
        #expect(mentions == ["CC BY-SA 2.0", "https://creativecommons.org/licenses/by-sa/2.0/"])
    }

    @Test(
        "of the words that were read, not of the same ones elsewhere and not of those that are printed",
        arguments: [
            ("Photo: AFP/REUTERS", "AFP/REUTERS"), ("(AP Photo/Mina Cho)", "AP"), ("사진=연합뉴스", "연합뉴스"),
            ("新华社记者 王美林 摄", "新华社"), ("Samsung Electronics-Yonhap", "Yonhap"), ("연합뉴스제공", "연합뉴스"),
        ])
    func agency(_ line: String, _ wanted: String) {
        #expect(words(CreditReading(line).agency, in: line) == wanted)
    }

    @Test(
        "through what is not read as it is written",
        arguments: [
            ("Photo by  Ame\u{301}lie  Roca on Flickr", "Ame\u{301}lie  Roca"), ("(c) Mina\u{200B} Cho", "Mina\u{200B} Cho"),
            ("Photo by Mina&nbsp;Cho &amp; Bo Ek", "Mina&nbsp;Cho &amp; Bo Ek"), ("_Photo: Mina Cho/AFP_", "Mina Cho"),
            ("Photo by <b>Mina Cho</b> / AFP", "Mina Cho"), ("Ｐｈｏｔｏ： Mina Cho", "Mina Cho"), ("Photo by the author", "author"),
        ])
    func creator(_ line: String, _ wanted: String) {
        #expect(words(CreditReading(line).creator, in: line) == wanted)
    }

    @Test(
        "where words that were not understood stand together all of them, else the first",
        arguments: [
            ("Mina Cho; Harbour Pictures", "Mina Cho; Harbour Pictures"),
            ("Susan Walsh; Executive Office of the President", "Susan Walsh; Executive Office of the President"),
            ("Photo: Dwayne \"The Rock\" Johnson", "The Rock"),
        ])
    func notUnderstood(_ line: String, _ wanted: String) {
        #expect(CreditReading(line).residueRange.map { words($0, in: line) } == wanted)
    }

    @Test("in the order of the line", arguments: [NewsroomLines.text, TrapLines.text])
    func tokens(_ table: String) throws {
        for row in table.split(separator: "\n") {
            let line = String(row.prefix { $0 != "¦" })
            var end = 0
            for token in CreditReading(line).tokens {
                let range = try #require(token.range, "\(line)")
                #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= line.unicodeScalars.count, "\(line)")
                end = range.upperBound
                let written = words(range, in: line)
                guard token.isWord, !written.contains(where: { "*_&<[".contains($0) }) else { continue }
                #expect(CreditText.normalised(written) == token.text, "\(line)")
            }
        }
    }
}
