internal import PhotoCredits

/// Reads an SVG file (SVG 1.1 and 2) and allows only what is safe: elements and attributes that draw, and no external
/// references.
enum SVGFile {
    static let space = "http://www.w3.org/2000/svg"
    /// The size limit: newsroom charts are a hundredth of it.
    static let sizeLimit = 4_194_304

    /// Whether bytes begin like an SVG file: mark-up whose first element is, or will soon be, `svg`.
    static func begins(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start...].prefix(4_096).drop { $0 <= 0x20 }
        guard head.first == UInt8(ascii: "<") else { return false }
        let text = String(decoding: head, as: UTF8.self)
        guard let root = text.firstRange(of: "<svg") ?? text.firstRange(of: "<svg:svg") else { return false }
        return !text[..<root.lowerBound].lowercased().contains("<html")
    }

    static func read(_ bytes: [UInt8]) throws(ImageFault) -> ImageAnatomy {
        guard bytes.count <= sizeLimit else { throw .malformed("it is an SVG file of more than 4 MB") }
        let document: XMLReader.Document
        do throws(XMLFault) { document = try XMLReader.read(bytes) } catch {
            throw .unsafe("the SVG file cannot be read: \(error.words)")
        }
        guard document.root.name == XMLName(space: space, local: "svg") else {
            throw .malformed("its first element is <\(document.root.written)>, not an <svg> of SVG's own namespace")
        }
        if let other = document.instructions.first(where: { $0 != "xml" && $0 != "xpacket" }) {
            throw .unsafe("the SVG file has the instruction <?\(shown(other))?>, which can bring in a file from elsewhere")
        }
        try SVGSafety.check(document.root)
        try SVGUses.check(document.root)
        return try anatomy(document.root)
    }

    /// A name from the file, shortened for a message.
    static func shown(_ name: String) -> String { EmbeddedText.clean(name.prefix(60)) ?? "" }

    private static func anatomy(_ root: XMLElement) throws(ImageFault) -> ImageAnatomy {
        func text(_ name: String) -> String? { root.attribute(XMLName(space: "", local: name)) }
        let box = text("viewBox").map {
            $0.split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }.compactMap { Double($0) }
        }
        let boxSize = box?.count == 4 ? (box![2], box![3]) : nil
        let size = (text("width").flatMap(length) ?? boxSize?.0, text("height").flatMap(length) ?? boxSize?.1)
        var anatomy = ImageAnatomy(width: pixels(size.0 ?? 300), height: pixels(size.1 ?? 150))
        if size.0 == nil || size.1 == nil {
            anatomy.flaws.append(
                ImageFlaw(
                    .picture, "the SVG file does not say how large it is (`width`, `height` or `viewBox`), so browsers guess"))
        }
        anatomy.blocks.rdf = XMPPacket(root)
        for element in root.elements where element.name.space == space {
            if element.name.local == "title" { anatomy.blocks.addText("SVG title", Array(element.text.utf8)) }
            if element.name.local == "desc" { anatomy.blocks.addText("SVG desc", Array(element.text.utf8)) }
        }
        return anatomy
    }

    /// A length in CSS pixels; nil where it is relative to something else.
    private static func length(_ text: String) -> Double? {
        let text = text.filter { !$0.isWhitespace }.lowercased()
        let units = ["px": 1, "pt": 4.0 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "q": 2.4 / 2.54]
        let unit = text.reversed().prefix { $0.isLetter || $0 == "%" }.count
        guard let number = Double(text.dropLast(unit)), number.isFinite else { return nil }
        let name = String(text.suffix(unit))
        return name.isEmpty ? number : units[name].map { number * $0 }
    }

    private static func pixels(_ length: Double) -> Int {
        length.isFinite && length > 0 ? Int(min(length, 1_000_000_000).rounded(.up)) : 0
    }
}
