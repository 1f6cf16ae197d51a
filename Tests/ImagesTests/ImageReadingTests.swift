import PhotoCredits
import Testing

@testable import Images

/// What is embedded comes out as it went in.
@Suite struct ImageReadingTests {
    private static let xmp =
        "<dc:creator><rdf:Seq><rdf:li>Mina Cho</rdf:li><rdf:li>Hana Seo</rdf:li></rdf:Seq></dc:creator>"
        + ImageBytes.text("dc:rights", "© 2018 Harbour Pictures") + ImageBytes.text("dc:title", "항구의 배")
        + "<photoshop:Credit>Mina Cho/Yonhap via Getty Images</photoshop:Credit><photoshop:Source>Harbour Pictures</photoshop:Source>"
        + "<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/</xmpRights:WebStatement>"
        + ImageBytes.text("xmpRights:UsageTerms", "Not for online use")
        + ImageBytes.text("Iptc4xmpCore:AltTextAccessibility", "A white ferry at a pier")
        + "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
        + "</Iptc4xmpExt:DigitalSourceType>"

    private static func expected(_ mediaType: String) -> ImageFacts {
        var facts = ImageFacts(mediaType: mediaType, width: 40, height: 30)
        facts.creator = "Mina Cho, Hana Seo"
        facts.creditLine = "Mina Cho/Yonhap via Getty Images"
        facts.copyright = "© 2018 Harbour Pictures"
        facts.licenseURL = "https://creativecommons.org/licenses/by/4.0/"
        facts.usageTerms = "Not for online use"
        facts.source = "Harbour Pictures"
        facts.digitalSourceType = "trainedAlgorithmicMedia"
        facts.altText = "A white ferry at a pier"
        facts.title = "항구의 배"
        return facts
    }

    @Test func xmpOfAJPEG() {
        #expect(ImageReader.read(ImageBytes(xmp: Self.xmp).jpeg, name: "ferry.jpg") == .facts(Self.expected("image/jpeg")))
    }

    @Test func xmpOfAPNG() {
        #expect(ImageReader.read(ImageBytes(xmp: Self.xmp).png, name: "ferry.png") == .facts(Self.expected("image/png")))
    }

    @Test func xmpOfAWebP() {
        #expect(ImageReader.read(ImageBytes(xmp: Self.xmp).webp, name: "ferry.webp") == .facts(Self.expected("image/webp")))
    }

    @Test func xmpOfATIFF() {
        #expect(ImageReader.read(ImageBytes(xmp: Self.xmp).tiff, name: "ferry.tif") == .facts(Self.expected("image/tiff")))
    }

    @Test func iimWhereThereIsNoXMP() {
        let iim: [(UInt8, [UInt8])] = [
            (80, Array("Mina Cho".utf8)), (110, Array("Mina Cho/Yonhap".utf8)), (116, [0xA9] + Array(" 2018 Caf".utf8) + [0xE9]),
            (115, Array("Yonhap".utf8)), (5, Array("Ferry 12".utf8)),
        ]
        var facts = ImageFacts(mediaType: "image/jpeg", width: 40, height: 30)
        facts.creator = "Mina Cho"
        facts.creditLine = "Mina Cho/Yonhap"
        facts.copyright = "© 2018 Café"
        facts.source = "Yonhap"
        facts.title = "Ferry 12"
        facts.flaws = [
            ImageFlaw(.encoding, "its IPTC does not say in which encoding it is, and was read as Windows-1252 (\"© 2018 Café\")")
        ]
        #expect(ImageReader.read(ImageBytes(iim: iim).jpeg, name: "ferry.jpg") == .facts(facts))
    }

    @Test func exifWhereThereIsNothingElse() {
        var facts = ImageFacts(mediaType: "image/jpeg", width: 40, height: 30)
        facts.creator = "Mina Cho"
        #expect(ImageReader.read(ImageBytes(artist: "Mina Cho").jpeg, name: "ferry.jpg") == .facts(facts))
    }

    @Test func nothingEmbedded() {
        let facts = ImageFacts(mediaType: "image/jpeg", width: 40, height: 30)
        #expect(ImageReader.read(ImageBytes().jpeg, name: "ferry.jpg") == .facts(facts))
    }

    @Test func theContentDecidesNotTheName() {
        let facts = ImageFacts(mediaType: "image/png", width: 40, height: 30)
        #expect(ImageReader.read(ImageBytes().png, name: "ferry.jpg") == .facts(facts))
        #expect(ImageReader.read(ImageBytes().png, name: "ferry") == .facts(facts))
    }

    @Test func whatIsNoImageIsNotRead() {
        #expect(ImageReader.read(Array("Notes on the ferry.\n".utf8), name: "notes.txt") == nil)
        #expect(ImageReader.mayBe("deck/FERRY.JPEG"))
        #expect(!ImageReader.mayBe("notes.txt"))
        #expect(!ImageReader.mayBe("jpg"))
    }

    @Test func embeddedTextCannotSteerATerminal() {
        let image = ImageBytes(iim: [(80, [0x1B] + Array("[31mMina\u{202E} Cho\n\u{7}".utf8))])
        guard case .facts(let facts) = ImageReader.read(image.jpeg, name: "ferry.jpg") else {
            Issue.record("the image was not read")
            return
        }
        #expect(facts.creator == "[31mMina Cho")
    }

    @Test func manyAtOnce() async {
        let bytes = ImageBytes(xmp: Self.xmp).jpeg
        let readings = await withTaskGroup(of: ImageReading?.self) { group in
            for _ in 0..<200 { group.addTask { ImageReader.read(bytes, name: "ferry.jpg") } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(readings == Array(repeating: .facts(Self.expected("image/jpeg")), count: 200))
    }
}
