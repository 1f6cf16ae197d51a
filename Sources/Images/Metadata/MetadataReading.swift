internal import PhotoCredits

/// Combines the blocks of metadata of a file.
struct MetadataReading {
    private let blocks: EmbeddedBlocks
    private let exif: EXIFTexts
    private let iptc: IPTCTexts
    private var xmp: [XMLName: [String]] = [:]
    /// Whether the IPTC was changed by a program that left the XMP as it was.
    private var isIPTCNewer = false
    private(set) var flaws: [ImageFlaw]
    private var placeholders: [EmbeddedStatement] = []

    init(_ blocks: EmbeddedBlocks) {
        self.blocks = blocks
        exif = EXIFTexts(blocks.exif)
        iptc = IPTCTexts(blocks.iptc)
        flaws = blocks.flaws + exif.flaws + iptc.flaws
        if let digest = blocks.iptcDigest, let datasets = blocks.iptc {
            isIPTCNewer = !MetadataReading.isDigest(digest, of: datasets)
        }
        for packet in blocks.xmp { readPacket(packet) }
        if let rdf = blocks.rdf { take(rdf) }
    }

    private mutating func readPacket(_ bytes: [UInt8]) {
        do throws(XMLFault) { take(try XMPPacket(bytes)) } catch {
            note("its XMP cannot be read: \(error.words). What it says about maker and rights is not known")
        }
    }

    private mutating func take(_ packet: XMPPacket) {
        xmp.merge(packet.properties) { first, _ in first }
        for name in packet.repeated.compactMap({ EmbeddedText.clean($0) }) {
            note("its XMP has \(name) more than once, which other programs refuse to read; the first one was taken")
        }
    }

    private mutating func note(_ words: String) {
        let flaw = ImageFlaw(.metadata, words)
        if !flaws.contains(flaw) { flaws.append(flaw) }
    }

    /// `facts` with all the embedded metadata.
    mutating func complete(_ facts: inout ImageFacts) {
        let creators = self.creators()
        let credits = ranked(
            nil, iptc.credit.flatMap { named("IPTC Credit", [$0]) }, named("photoshop:Credit", all(XMPTerms.photoshop("Credit"))))
        let notices = ranked(
            exif.copyright.map { EmbeddedStatement(field: "EXIF Copyright", text: $0) },
            iptc.copyright.map { EmbeddedStatement(field: "IPTC Copyright Notice", text: $0) },
            first(XMPTerms.dc("rights"), XMPTerms.tiff("Copyright")).map { EmbeddedStatement(field: "dc:rights", text: $0) })
        facts.creator = creators.first?.text ?? keptName("PNG Author")
        facts.creditLine = credits.first?.text
        facts.copyright = notices.first?.text ?? kept("PNG Copyright")
        facts.usageTerms = first(XMPTerms.rights("UsageTerms"))
        facts.licenseURL = licenseAddress
        facts.source =
            ranked(
                nil, iptc.source.flatMap { named("IPTC Source", [$0]) },
                named("photoshop:Source", all(XMPTerms.photoshop("Source")))
            ).first?.text
        facts.digitalSourceType = first(XMPTerms.iptcExtension("DigitalSourceType")).map { type in
            type.split(separator: "/").last.map(String.init) ?? type
        }
        facts.altText = first(XMPTerms.iptcCore("AltTextAccessibility")) ?? keptName("SVG desc")
        facts.title = first(XMPTerms.dc("title")) ?? iptc.title ?? exif.title ?? keptName("SVG title") ?? keptName("PNG Title")
        facts.disagreements = [(.creator, creators), (.credit, credits), (.copyright, notices)].compactMap(Self.disagreement)
        facts.otherRights = otherRights(notices, facts)
        facts.placeholders = placeholders
    }

    /// The creators in EXIF, IPTC and XMP, the one that counts most first.
    private mutating func creators() -> [EmbeddedStatement] {
        let names = [XMPTerms.dc("creator"), XMPTerms.tiff("Artist"), XMPTerms.photoshop("Author")]
        let byXMP = names.lazy.map { [self] in all($0) }.first { !$0.isEmpty } ?? []
        var byLines = iptc.byLines
        // A by-line that is cut off where IPTC ends is whole in XMP or EXIF, or it is no name.
        for (index, byLine) in byLines.enumerated() where byLine.isFull {
            if let whole = (byXMP + exif.artists).first(where: { $0.hasPrefix(byLine.text) }) {
                byLines[index].text = whole
            } else if byLine.mayBeCut {
                placeholders.append(EmbeddedStatement(field: "IPTC By-line, cut at 32 bytes", text: byLine.text))
                byLines[index].text = ""
            }
        }
        return ranked(
            named("EXIF Artist", exif.artists), named("IPTC By-line", byLines.map(\.text).filter { !$0.isEmpty }),
            named("dc:creator", byXMP))
    }

    /// By the rule of the Metadata Working Group (Guidelines for Handling Image Metadata 2.0, reconciliation): EXIF first, then
    /// XMP, but IPTC before XMP where its checksum shows that it was changed later.
    private func ranked(
        _ exif: EmbeddedStatement?, _ iptc: EmbeddedStatement?, _ xmp: EmbeddedStatement?
    ) -> [EmbeddedStatement] {
        (isIPTCNewer ? [exif, iptc, xmp] : [exif, xmp, iptc]).compactMap { $0 }
    }

    /// The texts that name somebody, joined; placeholders are left out.
    private mutating func named(_ field: String, _ texts: [String]) -> EmbeddedStatement? {
        let empty = texts.filter(PlaceholderName.isOne)
        placeholders += empty.map { EmbeddedStatement(field: field, text: $0) }
        let names = texts.filter { !empty.contains($0) }
        return names.isEmpty ? nil : EmbeddedStatement(field: field, text: names.joined(separator: ", "))
    }

    /// nil where all sources say the same, or one says a part of what the other says.
    private static func disagreement(
        _ subject: EmbeddedDisagreement.Subject, _ statements: [EmbeddedStatement]
    ) -> EmbeddedDisagreement? {
        let agree = statements.allSatisfy { one in statements.allSatisfy { EmbeddedText.agree(one.text, $0.text) } }
        return agree ? nil : EmbeddedDisagreement(subject: subject, statements: statements)
    }

    private func all(_ name: XMLName) -> [String] { (xmp[name] ?? []).compactMap { EmbeddedText.clean($0) } }

    private func first(_ names: XMLName...) -> String? { names.lazy.compactMap { all($0).first }.first }

    /// A text field of the format itself.
    private func kept(_ field: String) -> String? {
        blocks.texts.first { $0.field == field }.flatMap { kept in
            EmbeddedText.clean(LegacyText.guess([kept.text]).encoding.decode(kept.text) ?? "")
        }
    }

    /// A text that is a name or a title, and not a placeholder.
    private func keptName(_ field: String) -> String? { kept(field).flatMap { PlaceholderName.isOne($0) ? nil : $0 } }

    /// The address of a license if there is one, else any other address.
    private var licenseAddress: String? {
        let addresses =
            [first(XMPTerms.rights("WebStatement"))] + XMPTerms.ccLicense.map { first($0) }
            + [blocks.rightsAddress.flatMap { EmbeddedText.utf8($0) }.flatMap { EmbeddedText.clean($0) }]
        let said = addresses.compactMap { $0 }
        return said.first { License.deed($0) != nil } ?? said.first
    }

    private func otherRights(_ notices: [EmbeddedStatement], _ facts: ImageFacts) -> [EmbeddedStatement] {
        var said = notices.dropFirst().filter {
            !EmbeddedText.agree($0.text, facts.copyright ?? "") || $0.text.count > facts.copyright?.count ?? 0
        }
        for name in XMPTerms.plusTerms {
            said += all(XMPTerms.plus(name)).map { EmbeddedStatement(field: "plus:\(name)", text: $0) }
        }
        let instructions = first(XMPTerms.photoshop("Instructions")) ?? iptc.instructions
        if let instructions { said.append(EmbeddedStatement(field: "Instructions", text: instructions)) }
        for field in ["JPEG comment", "GIF comment", "PNG Comment", "PNG Disclaimer", "PNG Copyright"] {
            if let text = kept(field), text != facts.copyright, Self.isAboutRights(text) {
                said.append(EmbeddedStatement(field: field, text: text))
            }
        }
        if let address = first(XMPTerms.rights("WebStatement")), address != facts.licenseURL {
            said.append(EmbeddedStatement(field: "xmpRights:WebStatement", text: address))
        }
        return said
    }

    /// Comments name the program that wrote the file more often than anything about rights.
    private static func isAboutRights(_ text: String) -> Bool {
        let text = text.lowercased()
        let words = ["copyright", "©", "(c)", "right", "licen", "permission", "reserved", "prohibited", "저작권", "무단", "금지"]
        return words.contains(where: text.contains)
    }
}
