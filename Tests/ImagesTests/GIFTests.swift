import PhotoCredits
import Testing
import Text

@testable import Images

@Suite struct GIFTests {
    private static let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0]

    private static func gif(_ blocks: [UInt8]...) -> [UInt8] {
        Array("GIF89a".utf8) + [40, 0, 30, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255] + blocks.flatMap { $0 } + [0x3B]
    }

    private static func delay(_ hundredths: UInt8) -> [UInt8] { [0x21, 0xF9, 4, 0, hundredths, 0, 0, 0] }
    private static func loops(_ count: UInt8) -> [UInt8] { [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, count, 0, 0] }

    @Test func aPictureThatStandsStill() {
        #expect(
            ImageReader.facts(Self.gif(Self.frame), name: "a.gif") == ImageFacts(mediaType: "image/gif", width: 40, height: 30))
        #expect(ImageReader.read(Self.gif(Self.frame), name: "a.gif", rules: .one) == nil)
    }

    @Test func onesThatMove() {
        let frames = Self.delay(50) + Self.frame + Self.delay(25) + Self.frame
        #expect(ImageReader.facts(Self.gif(frames))?.animation == ImageAnimation(frames: 2, hundredths: 75, plays: 1))
        #expect(
            ImageReader.facts(Self.gif(Self.loops(0), frames))?.animation == ImageAnimation(frames: 2, hundredths: 75, plays: nil)
        )
        #expect(
            ImageReader.facts(Self.gif(Self.loops(3), frames))?.animation == ImageAnimation(frames: 2, hundredths: 75, plays: 4))
    }

    @Test func everyTruncation() {
        let whole = Self.gif(Self.delay(9), Self.frame)
        for count in 6..<(whole.count - 1) {
            #expect(ImageReader.trouble(Array(whole.prefix(count)), name: "a.gif") != nil, "\(count) of \(whole.count)")
        }
        let facts = ImageReader.facts(Array(whole.dropLast()), name: "a.gif")
        #expect(facts?.flaws.map(\.kind) == [.picture])
        #expect(ImageReader.trouble(Self.gif(), name: "a.gif")?.contains("no picture") == true)
    }

    @Test func commentsAndXMP() {
        let text = Array("All rights reserved".utf8)
        let comment = [0x21, 0xFE, UInt8(text.count)] + text + [0]
        #expect(ImageReader.facts(Self.gif(comment, Self.frame))?.otherRights.map(\.text) == ["All rights reserved"])
        let packet =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
            + "xmlns:p='http://ns.adobe.com/photoshop/1.0/' p:Credit='Mina Cho/Reuters'/></rdf:RDF></x:xmpmeta>"
        let ramp: [UInt8] = [1] + (0...255).reversed().map { UInt8($0) } + [0]
        let block = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + Array(packet.utf8) + ramp
        #expect(ImageReader.facts(Self.gif(block, Self.frame))?.creditLine == "Mina Cho/Reuters")
    }

    @Test func anotherImageThatMoves() {
        var image = ImageBytes()
        let control = { (number: Int) in ImageBytes.number(number, 4) + [UInt8](repeating: 0, count: 16) + [0, 1, 0, 10, 0, 0] }
        image.more =
            ImageBytes.chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]) + ImageBytes.chunk("fcTL", control(0))
            + ImageBytes.chunk("fcTL", control(1))
        #expect(ImageReader.facts(image.png)?.animation == ImageAnimation(frames: 2, hundredths: 20, plays: nil))
    }
}
