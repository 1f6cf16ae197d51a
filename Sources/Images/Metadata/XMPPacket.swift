/// The properties of an XMP packet (ISO 16684-1), read from its RDF.
struct XMPPacket {
    static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

    /// The texts of each property; several where it is a list.
    private(set) var properties: [XMLName: [String]] = [:]
    /// Properties that occur more than once, as written. The first one is read.
    private(set) var repeated: [String] = []

    /// Reads a packet; gives only the error where it is not XML.
    init(_ bytes: [UInt8]) throws(XMLFault) {
        self.init(try XMLReader.read(bytes.trimmingPadding()).root)
    }

    /// Reads the RDF inside an element.
    init(_ root: XMLElement) {
        for rdf in Self.descriptions(in: root) {
            for subject in rdf.elements { add(subject) }
        }
    }

    /// Every `rdf:RDF`, at any depth.
    private static func descriptions(in element: XMLElement) -> [XMLElement] {
        if element.name == XMLName(space: rdf, local: "RDF") { return [element] }
        return element.elements.flatMap { descriptions(in: $0) }
    }

    private mutating func add(_ subject: XMLElement) {
        for attribute in subject.attributes where !Self.isSyntax(attribute.name) {
            add(attribute.name, attribute.written, [attribute.value])
        }
        for element in subject.elements { add(element.name, element.written, Self.texts(of: element)) }
    }

    private mutating func add(_ name: XMLName, _ written: String, _ texts: [String]) {
        guard properties[name] == nil else {
            if !repeated.contains(written), repeated.count < 5 { repeated.append(written) }
            return
        }
        properties[name] = texts
    }

    private static func isSyntax(_ name: XMLName) -> Bool {
        name.space == rdf || name.space == "http://www.w3.org/XML/1998/namespace" || name.space.isEmpty
    }

    /// The texts of a property: itself, the items of its list, or the fields of its structure.
    private static func texts(of element: XMLElement) -> [String] {
        if let resource = element.attribute(XMLName(space: rdf, local: "resource")) { return [resource] }
        let inner = element.elements
        guard !inner.isEmpty else {
            // A structure may be written in attributes alone.
            let fields = element.attributes.filter { !isSyntax($0.name) }.map(\.value)
            return element.text.allSatisfy(\.isWhitespace) && !fields.isEmpty ? [fields.joined(separator: ", ")] : [element.text]
        }
        if let list = inner.first(where: { $0.name.space == rdf && ["Bag", "Seq", "Alt"].contains($0.name.local) }) {
            let items = list.elements
            let language = XMLName(space: "http://www.w3.org/XML/1998/namespace", local: "lang")
            let byDefault = list.name.local == "Alt" ? items.filter { $0.attribute(language)?.lowercased() == "x-default" } : []
            let others = items.filter { item in byDefault.isEmpty || item.attribute(language)?.lowercased() != "x-default" }
            return (byDefault + others).flatMap { texts(of: $0) }
        }
        if let value = inner.first(where: { $0.name == XMLName(space: rdf, local: "value") }) { return texts(of: value) }
        // A structure: its fields, inside a node of its own or not.
        let fields = inner.flatMap { field in field.attributes.filter { !isSyntax($0.name) }.map(\.value) + texts(of: field) }
        return [fields.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: ", ")]
    }
}

extension [UInt8] {
    /// Removes the zero bytes and spaces that programs leave for later changes.
    fileprivate func trimmingPadding() -> [UInt8] {
        let isPadding: (UInt8) -> Bool = { $0 == 0 || $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard let first = firstIndex(where: { !isPadding($0) }), let last = lastIndex(where: { !isPadding($0) }) else {
            return []
        }
        // UTF-16 begins or ends with a zero of its own.
        let hasMark = starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF])
        let isWide = hasMark || first > 0 && self[first - 1] == 0 || first + 1 < count && self[first + 1] == 0
        return isWide ? self : Array(self[first...last])
    }
}
