import Foundation
import Testing
import Text
import Workflows

@testable import Newsroom

@Suite struct ImportPageTests {
    private static let seed = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../seeds/2018-09-14-harbour-lights.txt")

    private func article(_ taken: ImportResult) -> String? {
        switch taken {
        case .article(let recorded, findings: _): recorded.event.article
        case .known(let name): "known: \(name)"
        }
    }

    @Test func aCaptureIsTakenInOnce() throws {
        let press = try Press()
        let bytes = [UInt8](try Data(contentsOf: Self.seed.standardized))
        let name = try #require(article(press.with("hana").importPage(bytes, fileName: "lights.txt")))
        #expect(name.hasPrefix("2018/09/"))
        #expect(try press.trailer("Galley-Event") == "intake")
        #expect(
            try press.read("articles/\(name).md").contains(ContentDigest.hexadecimal(ContentDigest.sha256(bytes))))
        try press.expectOrder()
        let head = try press.git("rev-parse", "HEAD")
        #expect(try article(press.with("hana").importPage(bytes, fileName: "again.txt")) == "known: \(name)")
        #expect(try press.git("rev-parse", "HEAD") == head)
        // Renamed and edited, it is still the same capture.
        _ = try press.with("hana").rename(name, to: "lights")
        try press.append("More.\n", to: "articles/2018/09/lights.md")
        _ = try press.with("hana").save("lights")
        #expect(try article(press.with("hana").importPage(bytes, fileName: "again.txt")) == "known: 2018/09/lights")
    }

    @Test func whatIsNoneMakesNothing() throws {
        let press = try Press()
        let head = try press.git("rev-parse", "HEAD")
        #expect(throws: (any Error).self) { try press.with("hana").importPage(Array("Hello\n".utf8), fileName: "hello.txt") }
        #expect(throws: (any Error).self) { try press.with("hana").importPage([0, 1, 2], fileName: "x.png") }
        #expect(try press.git("rev-parse", "HEAD") == head)
    }

    /// A call with a thousand captures of one month reads each of its articles once, however many captures are held against it.
    @Test func aMonthIsReadOnceACall() throws {
        let press = try Press()
        let seed = String(decoding: try Data(contentsOf: Self.seed.standardized), as: UTF8.self)
        let titles = ["Lights Out", "Lights Out", "A Pier Without a Man", "Lights Out", "The Crews Object", "Lights Out"]
        let captures = titles.enumerated().map { number, title in
            Array(
                seed.replacing("The Harbour Lights of Skerrin Go Out One by One", with: title)
                    .replacing("forty miles", with: "\(number) miles").utf8)
        }
        let desk = try press.with("hana")
        for capture in captures { _ = try desk.importPage(capture, fileName: "page.txt") }
        #expect(
            try desk.snapshot().articles().map(\.slug) == [
                "a-pier-without-a-man", "lights-out-2", "lights-out-3", "lights-out-4", "lights-out", "the-crews-object",
            ])
        #expect(desk.captures.readings == captures.count)
        let again = try captures.map { try article(desk.importPage($0, fileName: "page.txt")) }
        #expect(
            again
                == [
                    "lights-out", "lights-out-2", "a-pier-without-a-man", "lights-out-3", "the-crews-object", "lights-out-4",
                ].map { "known: 2018/09/\($0)" })
        #expect(desk.captures.readings == captures.count)
    }

    /// What somebody else did to a neighbour between two captures of one call counts.
    @Test func aNeighbourIsReadAgainOnceItChanged() throws {
        let press = try Press()
        let bytes = [UInt8](try Data(contentsOf: Self.seed.standardized))
        let desk = try press.with("hana")
        let name = try #require(article(desk.importPage(bytes, fileName: "lights.txt")))
        let other = Array(String(decoding: bytes, as: UTF8.self).replacing("forty miles", with: "two miles").utf8)
        #expect(try article(desk.importPage(other, fileName: "lights.txt")) == name + "-2")
        try press.append("More.\n", to: "articles/\(name).md")
        _ = try press.with("hana").save(name)
        // Its file is no longer this one, but its first words are.
        let third = Array(String(decoding: bytes, as: UTF8.self).replacing("4127 publications", with: "5000 publications").utf8)
        #expect(try article(desk.importPage(third, fileName: "lights.txt")) == "known: \(name)")
    }
}
