/// Checks that everything in an SVG file only draws, so that nothing is run or fetched.
enum SVGSafety {
    private static let link = XMLName(space: "http://www.w3.org/1999/xlink", local: "href")

    static func check(_ element: XMLElement) throws(ImageFault) {
        try check(element, inMetadata: false)
    }

    private static func check(_ element: XMLElement, inMetadata: Bool) throws(ImageFault) {
        let name = SVGFile.shown(element.written)
        if element.name.space == SVGFile.space {
            guard SVGNames.elements.contains(element.name.local) else {
                throw .unsafe("line \(element.line) of the SVG file has <\(name)>, which \(SVGNames.reason(element.name.local))")
            }
        } else if !SVGNames.dataSpaces.contains(element.name.space), !inMetadata || isRisky(element.name.space) {
            throw .unsafe("line \(element.line) of the SVG file has <\(name)>, which is no element of SVG")
        }
        for attribute in element.attributes { try check(attribute, of: element) }
        if element.name == XMLName(space: SVGFile.space, local: "style") {
            if let trouble = SVGStyle.trouble(in: element.text) {
                throw .unsafe("the style sheet in line \(element.line) of the SVG file \(trouble)")
            }
        }
        let inMetadata = inMetadata || element.name == XMLName(space: SVGFile.space, local: "metadata")
        for inner in element.elements { try check(inner, inMetadata: inMetadata) }
    }

    /// Whether a namespace is that of HTML, MathML or XML events, whose elements can run scripts in any place.
    private static func isRisky(_ space: String) -> Bool {
        space.isEmpty || space.hasPrefix("http://www.w3.org/1999/xhtml") || space.hasPrefix("http://www.w3.org/1998/Math")
            || space.hasPrefix("http://www.w3.org/2001/xml-events")
    }

    private static func check(_ attribute: XMLAttribute, of element: XMLElement) throws(ImageFault) {
        let (name, value) = (attribute.name, attribute.value)
        let shown =
            "in line \(element.line) of the SVG file the attribute \(SVGFile.shown(attribute.written)) of <\(SVGFile.shown(element.written))>"
        if name == link || name == XMLName(space: "", local: "href") {
            if element.name.space == SVGFile.space, !isInside(value, of: element) {
                throw .unsafe("\(shown) leads to \"\(SVGFile.shown(value))\", outside of the file")
            }
            return
        }
        if name.space.isEmpty, name.local.lowercased().hasPrefix("on") { throw .unsafe("\(shown) runs a script") }
        if element.name.space == SVGFile.space {
            let isKnown =
                name.space.isEmpty
                ? SVGNames.attributes.contains(name.local) || name.local.hasPrefix("data-") || name.local.hasPrefix("aria-")
                : SVGNames.isData(name)
            guard isKnown else { throw .unsafe("\(shown) is none that draws") }
        }
        if name.space.isEmpty, name.local == "style" {
            if let trouble = SVGStyle.trouble(in: value) { throw .unsafe("\(shown) \(trouble)") }
        } else if element.name.space == SVGFile.space, name.space.isEmpty, !SVGNames.words.contains(name.local),
            let trouble = SVGStyle.trouble(inAttribute: value, paints: SVGNames.paints.contains(name.local))
        {
            throw .unsafe("\(shown) \(trouble)")
        }
    }

    /// Whether an address stays in the file: it refers to a part of it or, for an embedded picture, has the pixels itself.
    private static func isInside(_ address: String, of element: XMLElement) -> Bool {
        let address = address.drop { $0.isWhitespace }
        if address.hasPrefix("#") { return true }
        guard element.name.local == "image" else { return false }
        return ["png", "jpeg", "jpg", "gif", "webp"].contains { address.lowercased().hasPrefix("data:image/\($0);base64,") }
    }
}
