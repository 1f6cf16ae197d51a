import Crypto
import PhotoCredits
import Testing
import Text

@testable import Images

/// Which of EXIF, IPTC and XMP counts, by the rule of the Metadata Working Group.
@Suite struct PrecedenceTests {
    private static func packet(_ creator: String, credit: String = "") -> [UInt8] {
        Array(
            """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><dc:creator><rdf:Seq>\
            <rdf:li>\(creator)</rdf:li></rdf:Seq></dc:creator>\(credit.isEmpty ? "" : "<photoshop:Credit>\(credit)</photoshop:Credit>")\
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """.utf8)
    }

    private func image(
        exif: String? = nil, iptc: String? = nil, xmp: String? = nil, credits: (iptc: String, xmp: String)? = nil,
        digest: [UInt8]? = nil,
        hasDigest: Bool = false
    ) throws -> ImageFacts {
        var segments: [UInt8] = []
        if let exif { segments += ImageBytes.exifSegment(.artist(exif)) }
        if let iptc {
            var texts: [(UInt8, [UInt8])] = [(80, Array(iptc.utf8))]
            if let credits { texts.append((110, Array(credits.iptc.utf8))) }
            let datasets = ImageBytes.iptc(texts)
            let sum = digest ?? Array(Insecure.MD5.hash(data: datasets))
            segments += ImageBytes.iptcSegment(
                ImageBytes.resource(0x0404, datasets) + (hasDigest ? ImageBytes.resource(0x0425, sum) : []))
        }
        if let xmp { segments += ImageBytes.xmpSegment(Self.packet(xmp, credit: credits?.xmp ?? "")) }
        return try #require(ImageReader.facts(ImageBytes.jpeg(segments)))
    }

    @Test func exifFirst() throws {
        let facts = try image(exif: "Oduya Brandt", iptc: "Lee Ha-na", xmp: "Jun Park")
        #expect(facts.creator == "Oduya Brandt")
        #expect(facts.disagreements.map(\.subject) == [.creator])
        #expect(facts.disagreements.first?.statements.map(\.text).sorted() == ["Jun Park", "Lee Ha-na", "Oduya Brandt"])
        #expect(facts.disagreements.first?.statements.map(\.field) == ["EXIF Artist", "dc:creator", "IPTC By-line"])
    }

    @Test func blankEXIFSaysNothing() throws {
        #expect(try image(exif: "   ", iptc: "Lee Ha-na", xmp: "Lee Ha-na").creator == "Lee Ha-na")
    }

    @Test func xmpBeforeIPTC() throws {
        #expect(try image(iptc: "Lee Ha-na", xmp: "Jun Park").creator == "Jun Park")
        #expect(try image(iptc: "Lee Ha-na", xmp: "Jun Park", hasDigest: true).creator == "Jun Park")
    }

    @Test func iptcThatWasChangedLater() throws {
        let facts = try image(
            iptc: "Lee Ha-na", xmp: "Jun Park", credits: ("Lee Ha-na/AFP", "Jun Park/Reuters"),
            digest: Array(repeating: 7, count: 16),
            hasDigest: true)
        #expect(facts.creator == "Lee Ha-na")
        #expect(facts.creditLine == "Lee Ha-na/AFP")
        #expect(facts.disagreements.map(\.subject) == [.creator, .credit])
    }

    @Test func aDigestOfZerosIsNone() throws {
        let facts = try image(iptc: "Lee Ha-na", xmp: "Jun Park", digest: Array(repeating: 0, count: 16), hasDigest: true)
        #expect(facts.creator == "Jun Park")
    }

    @Test func onePlaceAlone() throws {
        #expect(try image(iptc: "Lee Ha-na").creator == "Lee Ha-na")
        #expect(try image(xmp: "Lee Ha-na").creator == "Lee Ha-na")
    }

    @Test func theSameInOtherWordsIsNoDisagreement() throws {
        #expect(try image(exif: "MINA CHO", iptc: "Cho, Mina", xmp: "Mina Cho").disagreements == [])
        #expect(try image(exif: "Mina Cho", xmp: "Mina Cho / Harbour Pictures").disagreements == [])
    }

    @Test func aByLineThatIPTCCutIsWholeInXMP() throws {
        let name = "Maria-Magdalena von Hohenstein-Ehrenfels"
        let facts = try image(iptc: String(name.prefix(32)), xmp: name, digest: Array(repeating: 7, count: 16), hasDigest: true)
        #expect(facts.creator == name)
        #expect(facts.disagreements == [])
        #expect(facts.placeholders == [])
    }

    @Test func aByLineThatIPTCCutIsNoName() throws {
        let facts = try image(iptc: "Maria-Magdalena von Hohenstein-E")
        #expect(facts.creator == nil)
        #expect(facts.placeholders.map(\.text) == ["Maria-Magdalena von Hohenstein-E"])
        // One that ends with an agency is whole.
        let whole = "Magdalena Hohenst / Getty Images"
        #expect(whole.utf8.count == 32)
        #expect(try image(iptc: whole).creator == whole)
    }

    @Test(arguments: ["null", "unknown", "Photographer", "me", "SONY DSC", "OLYMPUS DIGITAL CAMERA", "사진작가", "-"])
    func placeholdersAreNoNames(_ text: String) throws {
        let facts = try image(exif: text, xmp: "Mina Cho")
        #expect(facts.creator == "Mina Cho")
        #expect(facts.placeholders == [EmbeddedStatement(field: "EXIF Artist", text: text)])
        #expect(facts.disagreements == [])
        #expect(try image(xmp: text).creator == nil)
    }

    @Test func setOneTakesXMPFirst() throws {
        let bytes = ImageBytes.jpeg(
            ImageBytes.exifSegment(.artist("Oduya Brandt")), ImageBytes.xmpSegment(Self.packet("Jun Park")))
        let facts = try #require(ImageReader.facts(bytes, rules: .one))
        #expect(facts.creator == "Jun Park")
        #expect(facts.disagreements == [])
    }
}
