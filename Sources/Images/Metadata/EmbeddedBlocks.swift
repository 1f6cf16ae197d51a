internal import PhotoCredits

/// The pieces of a file that hold metadata, as they stand in it.
struct EmbeddedBlocks {
    /// Longer packets are not read.
    static let limit = 4_194_304

    /// Begins as a TIFF file does.
    var exif: [UInt8]?
    /// IIM datasets.
    var iptc: [UInt8]?
    /// What the datasets came to when XMP was written last.
    var iptcDigest: [UInt8]?
    var xmp: [[UInt8]] = []
    /// What the RDF of an SVG file says.
    var rdf: XMPPacket?
    /// The address behind a copyright notice.
    var rightsAddress: [UInt8]?
    /// Texts that a format keeps by itself: comments, and the keywords of PNG.
    var texts: [(field: String, text: [UInt8])] = []
    /// What could not be read, each once.
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
