internal import PhotoCredits

/// The blocks of metadata of a file, as bytes.
struct EmbeddedBlocks {
    /// The size limit for XMP packets.
    static let limit = 4_194_304

    /// EXIF, which begins like a TIFF file.
    var exif: [UInt8]?
    /// IPTC, as IIM datasets.
    var iptc: [UInt8]?
    /// The checksum of the IPTC datasets when XMP was last written.
    var iptcDigest: [UInt8]?
    var xmp: [[UInt8]] = []
    /// The RDF of an SVG file.
    var rdf: XMPPacket?
    /// The web address of a copyright notice.
    var rightsAddress: [UInt8]?
    /// Text fields of the format itself: comments, and the keywords of PNG.
    var texts: [(field: String, text: [UInt8])] = []
    /// What could not be read; each message once.
    private(set) var flaws: [ImageFlaw] = []

    mutating func note(_ flaw: ImageFlaw) {
        if !flaws.contains(flaw), flaws.count < 20 { flaws.append(flaw) }
    }

    mutating func addXMP(_ packet: some Sequence<UInt8>) {
        let packet = Array(packet)
        guard packet.count <= Self.limit, xmp.count < 8 else {
            return note(ImageFlaw(.metadata, "it has more XMP than is read"))
        }
        xmp.append(packet)
    }

    mutating func addText(_ field: String, _ text: some Sequence<UInt8>) {
        if texts.count < 50 { texts.append((field, Array(text.prefix(EmbeddedText.limit * 4)))) }
    }

    mutating func addPhotoshop(_ bytes: [UInt8]) {
        let resources = PhotoshopResources(bytes)
        iptc = iptc ?? resources.iptc
        iptcDigest = iptcDigest ?? resources.iptcDigest
        rightsAddress = rightsAddress ?? resources.rightsAddress
        if resources.isDamaged { note(ImageFlaw(.metadata, "the block that holds its IPTC is cut off")) }
    }
}
