import Testing

@testable import GalleyCommand
@testable import Messages

/// Tables are as wide as the screen, cut no word, and lose nothing that is not said with `…`.
@Suite struct TableTests {
    private static func lines(_ rows: [[String]], shortening: [Int] = [], _ columns: Int) -> [String] {
        TableLayout(rows, shortening: shortening, columns: columns).lines.flatMap(\.self)
    }

    @Test func whatFitsIsLeftAsItIs() {
        #expect(Self.lines([["a", "bc"], ["def", ""]], shortening: [0], 8) == ["a    bc", "def"])
    }

    @Test func wordsAtTheEndGiveWay() {
        #expect(CellWords("The Harbour Lights Go Out").shortened(to: 18) == "The Harbour…")
        #expect(CellWords("The Harbour Lights Go Out").shortened(to: 19) == "The Harbour Lights…")
        #expect(CellWords("2018/09/the-harbour-lights-go-out").shortened(to: 25) == "2018/09/the-harbour…")
        #expect(CellWords("Ada Ines, Mara Quill").shortened(to: 12) == "Ada Ines…")
        #expect(CellWords("Long-term plans of a town").shortened(to: 14) == "Long-term…")
        // What is one word alone has no other way.
        #expect(CellWords("Donaudampfschiff").shortened(to: 6) == "Donau…")
    }

    @Test func wideCharactersTakeTwoColumns() {
        #expect(CellWords("부산항의 등대가 꺼진다").shortened(to: 10) == "부산항의…")
        #expect(CellWords("부산항의 등대가 꺼진다").shortened(to: 15) == "부산항의…")
        #expect(CellWords("港の灯台が消える").shortened(to: 8) == "港の灯…")
        #expect(CellWords("港の灯台が消える").wrapped(to: 7) == ["港の灯", "台が消", "える"])
        let lines = Self.lines([["港の灯台が消える", "draft"], ["ab", "review"]], shortening: [0], 15)
        #expect(lines == ["港の灯…  draft", "ab       review"])
        #expect(lines.allSatisfy { TerminalText.width($0) <= 15 })
    }

    @Test func otherCellsGoOnInTheNextLine() {
        #expect(
            Self.lines([["why", "An editor must know who took it."], ["who", "Ada"]], 20) == [
                "why  An editor must", "     know who took", "     it.", "who  Ada",
            ])
    }

    /// The columns give way in the order that the command gives them, none of them more than it must.
    @Test func theOrderIsKept() {
        let row = ["2018/09/the-ferry-that-came-back", "draft", "Hana Seo, Jun Park, Mo Okafor", "A Ferry Is Back Again"]
        #expect(
            Self.lines([row], shortening: [3, 2, 0], 90) == [
                "2018/09/the-ferry-that-came-back  draft  Hana Seo, Jun Park, Mo…  A Ferry Is Back Again"
            ])
        let narrow = Self.lines([row], shortening: [3, 2, 0], 60)
        #expect(narrow == ["2018/09/the-ferry-that-came-back  draft  Hana Seo…  A Ferry…"])
    }

    /// Whatever stands in them, and however narrow the screen is, no line is wider.
    @Test(arguments: [40, 60, 80, 132]) func noLineIsWider(_ columns: Int) {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let rows = (0..<5).map { _ in
                (0..<4).map { _ in
                    (0..<Int.random(in: 0...6, using: &random))
                        .map { _ in ["a", "lamp", "港の灯", "등대", "é́", "x-y/z"].randomElement(using: &random) ?? "" }.joined(
                            separator: " ")
                }
            }
            for shortening in [[], [3], [3, 1], [0, 1, 2, 3]] {
                let lines = Self.lines(rows, shortening: shortening, columns)
                #expect(lines.allSatisfy { TerminalText.width($0) <= max(columns, 38) }, "\(rows) \(shortening): \(lines)")
            }
        }
    }
}
