import Editorial
import Foundation
import Testing

@testable import Newsroom

@Suite struct TakeInTests {
    private static let seed = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../seeds/2018-09-14-harbour-lights.txt")

    private func article(_ taken: TakenIn) -> String? {
        switch taken {
        case .article(let recorded, findings: _): recorded.event.article
        case .known(let name): "known: \(name)"
        }
    }

    @Test func aCaptureIsTakenInOnce() throws {
        let press = try Press()
        let bytes = [UInt8](try Data(contentsOf: Self.seed.standardized))
        let name = try #require(article(press.with("hana").takeIn(bytes, fileName: "lights.txt")))
        #expect(name.hasPrefix("2018/09/"))
        #expect(try press.trailer("Galley-Event") == "intake")
        #expect(
            try press.read("articles/\(name).md").contains(ContentDigest.hexadecimal(ContentDigest.sha256(bytes))))
        try press.expectOrder()
        let head = try press.git("rev-parse", "HEAD")
        #expect(try article(press.with("hana").takeIn(bytes, fileName: "again.txt")) == "known: \(name)")
        #expect(try press.git("rev-parse", "HEAD") == head)
        // Renamed and edited, it is still the same capture.
        _ = try press.with("hana").rename(name, to: "lights")
        try press.append("More.\n", to: "articles/2018/09/lights.md")
        _ = try press.with("hana").save("lights")
        #expect(try article(press.with("hana").takeIn(bytes, fileName: "again.txt")) == "known: 2018/09/lights")
    }

    @Test func whatIsNoneMakesNothing() throws {
        let press = try Press()
        let head = try press.git("rev-parse", "HEAD")
        #expect(throws: (any Error).self) { try press.with("hana").takeIn(Array("Hello\n".utf8), fileName: "hello.txt") }
        #expect(throws: (any Error).self) { try press.with("hana").takeIn([0, 1, 2], fileName: "x.png") }
        #expect(try press.git("rev-parse", "HEAD") == head)
    }
}
