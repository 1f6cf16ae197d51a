import PhotoCredits
import Testing

@testable import Images

/// Pictures that viewers show although something is missing.
@Suite struct DamagedPictureTests {
    private func said(_ facts: ImageFacts?) -> [String] {
        facts?.flaws.filter { $0.kind == .picture }.map(\.message) ?? ["not read"]
    }

    @Test func aJPEGWithoutItsEnd() {
        let whole = ImageBytes(xmp: "<photoshop:Credit>Mina Cho</photoshop:Credit>").jpeg
        let facts = ImageReader.facts(Array(whole.dropLast(2)))
        #expect(said(facts).first?.contains("no end marker") == true)
        #expect(facts?.creditLine == "Mina Cho")
        #expect(said(ImageReader.facts(whole)) == [])
        #expect(said(ImageReader.facts(whole + [1, 2, 3])) == [])
    }

    @Test func strayBytesBetweenSegments() {
        let image = ImageBytes(xmp: "<photoshop:Credit>Mina Cho</photoshop:Credit>").jpeg
        // Behind the first segment, whose length stands in its third and fourth byte.
        let place = 4 + Int(image[4]) * 256 + Int(image[5])
        for stray in [[0x00], [0x0D, 0x0A], [0xFF, 0x00, 0x41], [UInt8](repeating: 0x20, count: 700)] as [[UInt8]] {
            let facts = ImageReader.facts(Array(image[..<place]) + stray + Array(image[place...]))
            #expect(said(facts).first?.contains("stray bytes") == true)
            #expect(facts?.creditLine == "Mina Cho")
        }
    }

    @Test func aHeaderWithoutAPictureIsNone() {
        let whole = ImageBytes().jpeg
        for count in 3...(whole.count - 4) { #expect(ImageReader.trouble(Array(whole.prefix(count))) != nil, "\(count) bytes") }
    }
}
