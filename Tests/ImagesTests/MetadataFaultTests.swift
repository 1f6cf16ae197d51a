import PhotoCredits
import Testing

@testable import Images

/// Metadata that is broken: read as far as it goes, and said.
@Suite struct MetadataFaultTests {
    private func said(_ facts: ImageFacts?) -> [String] {
        facts?.flaws.filter { $0.kind == .metadata }.map(\.message) ?? ["not read"]
    }

    @Test func aTextOfNoLengthIsNoText() throws {
        // What stands behind it in the directory is another field, whose value is no name.
        let orientation = ImageBytes.EXIFField(tag: 0x0213, value: [0x32, 0])
        for tag in [0x013B, 0x8298] {
            let bytes = ImageBytes.jpeg(ImageBytes.exifSegment(.init(tag: tag, value: [], count: 0), orientation))
            let facts = try #require(ImageReader.facts(bytes))
            #expect(facts.creator == nil)
            #expect(facts.copyright == nil)
            #expect(said(facts) == [])
        }
    }

    @Test func bothPartsOfACopyright() throws {
        let both = try #require(
            ImageReader.facts(ImageBytes.jpeg(ImageBytes.exifSegment(.copyright("Mina Cho\0Harbour Pictures")))))
        #expect(both.copyright == "Mina Cho; Harbour Pictures")
        // A blank in the place of the photographer: the editor's alone.
        let editor = try #require(ImageReader.facts(ImageBytes.jpeg(ImageBytes.exifSegment(.copyright(" \0Harbour Pictures")))))
        #expect(editor.copyright == "Harbour Pictures")
        let photographer = try #require(ImageReader.facts(ImageBytes.jpeg(ImageBytes.exifSegment(.copyright("Mina Cho")))))
        #expect(photographer.copyright == "Mina Cho")
    }

    @Test func aFieldThatLiesOutsideIsSaid() throws {
        let field = ImageBytes.EXIFField(tag: 0x013B, value: Array("Mina Cho\0".utf8), count: 9_000)
        let facts = try #require(ImageReader.facts(ImageBytes.jpeg(ImageBytes.exifSegment(field))))
        #expect(facts.creator == nil)
        #expect(said(facts).first?.contains("EXIF") == true)
    }

    @Test func severalMakersInOneField() throws {
        let facts = try #require(ImageReader.facts(ImageBytes.jpeg(ImageBytes.exifSegment(.artist("Mina Cho; Hana Seo")))))
        #expect(facts.creator == "Mina Cho, Hana Seo")
    }

    @Test func aPropertyTwiceIsReadAndSaid() throws {
        let twice =
            "<photoshop:Headline>One</photoshop:Headline><photoshop:Headline>Two</photoshop:Headline>"
            + "<photoshop:Credit>Mina Cho/Reuters</photoshop:Credit>"
        let image = ImageBytes(xmp: twice)
        for bytes in [image.jpeg, image.png, image.webp, image.tiff] {
            let facts = try #require(ImageReader.facts(bytes))
            #expect(facts.creditLine == "Mina Cho/Reuters")
            #expect(said(facts).first?.contains("photoshop:Headline") == true)
        }
    }

    @Test(arguments: [
        "<photoshop:Credit>Mina Cho</photoshop:Credit", "<photoshop:Credit>Mina & Co</photoshop:Credit>",
        "<photoshop:Credit>&name;</photoshop:Credit>", "<strange:Credit>Mina Cho</strange:Credit>",
        "<photoshop:Credit a=\"1\" a=\"2\">Mina Cho</photoshop:Credit>", "<photoshop:Credit>Mina\u{1}Cho</photoshop:Credit>",
        "<photoshop:Credit>Mina Cho</photoshop:Source>",
    ]) func aPacketThatIsNoXMLIsSaid(_ xmp: String) throws {
        let facts = try #require(ImageReader.facts(ImageBytes(xmp: xmp).jpeg))
        #expect(facts.creditLine == nil)
        #expect(said(facts).first?.hasPrefix("its XMP cannot be read") == true)
    }

    @Test func aPacketWithADocumentTypeIsNotRead() throws {
        let packet = "<!DOCTYPE x [<!ENTITY a \"Mina Cho\">]><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>"
        let facts = try #require(ImageReader.facts(ImageBytes.jpeg(ImageBytes.xmpSegment(Array(packet.utf8)))))
        #expect(said(facts).first?.contains("DOCTYPE") == true)
    }

    @Test func aPacketInUTF16() throws {
        let text =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
            + "xmlns:p='http://ns.adobe.com/photoshop/1.0/' p:Credit='민초/Reuters'/></rdf:RDF></x:xmpmeta>"
        let units = [UInt16](("\u{FEFF}" + text).utf16)
        for packet in [
            units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
        ] {
            #expect(ImageReader.facts(ImageBytes.jpeg(ImageBytes.xmpSegment(packet)))?.creditLine == "민초/Reuters")
        }
    }

    @Test func iptcThatIsCutOff() throws {
        let whole = ImageBytes.iptc([(80, Array("Mina Cho".utf8)), (110, Array("Mina Cho/Reuters".utf8))])
        let bytes = ImageBytes.jpeg(ImageBytes.iptcSegment(ImageBytes.resource(0x0404, Array(whole.dropLast(6)))))
        let facts = try #require(ImageReader.facts(bytes))
        #expect(facts.creator == "Mina Cho")
        #expect(said(facts).first?.contains("IPTC") == true)
    }

    @Test func packedTextOfAPNG() throws {
        var image = ImageBytes()
        // zlib, stored: no compression at all.
        func packed(_ text: String) -> [UInt8] {
            let bytes = Array(text.utf8)
            let length = [UInt8(bytes.count & 255), UInt8(bytes.count >> 8)]
            return [0x78, 0x01, 1] + length + length.map { ~$0 } + bytes + [0, 0, 0, 0]
        }
        let datasets = ImageBytes.iptc([(80, Array("Mina Cho".utf8))])
        let figures = datasets.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        image.more = ImageBytes.chunk(
            "zTXt", Array("Raw profile type iptc\0\0".utf8) + packed("\niptc\n      \(datasets.count)\n\(figures)\n"))
        #expect(ImageReader.facts(image.png)?.creator == "Mina Cho")
        image.more = ImageBytes.chunk("zTXt", Array("Raw profile type iptc\0\0".utf8) + [0x78, 0x9C, 7, 7])
        #expect(said(ImageReader.facts(image.png)).first?.contains("cannot be unpacked") == true)
        image.more = ImageBytes.chunk("tEXt", Array("Author\0Mina Cho".utf8))
        #expect(ImageReader.facts(image.png)?.creator == "Mina Cho")
    }

    /// What the packer of zlib makes, with codes of its own: the same sentence thirty times, packed at the best level.
    @Test func packedWithCodesOfItsOwn() throws {
        let packed: [UInt8] = PackedText.bytes
        #expect(Inflate.zlib(packed[...], limit: 100_000).map { String(decoding: $0, as: UTF8.self) } == PackedText.text)
        #expect(Inflate.zlib(packed[...], limit: 100) == nil)
        for index in packed.indices { _ = Inflate.zlib(packed[..<index], limit: 100_000) }
    }
}
