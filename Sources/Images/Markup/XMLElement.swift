/// A name in XML, with the namespace that its prefix stands for.
struct XMLName: Hashable {
    let space: String
    let local: String
}

/// An attribute with its value, references resolved.
struct XMLAttribute {
    let name: XMLName
    /// As it is written, with its prefix.
    let written: String
    let value: String
}

/// An element with everything inside it.
struct XMLElement {
    let name: XMLName
    /// As it is written, with its prefix.
    let written: String
    let attributes: [XMLAttribute]
    var children: [XMLNode] = []
    let line: Int

    /// What stands inside an element.
    enum XMLNode {
        case text(String)
        case element(XMLElement)
    }

    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The text that stands directly inside it.
    var text: String {
        children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    func attribute(_ name: XMLName) -> String? { attributes.first { $0.name == name }?.value }
}

/// Why bytes are no XML that is read here.
enum XMLFault: Error {
    case malformed(String, line: Int)
    /// A DOCTYPE can define entities and ask for other files.
    case documentType(line: Int)
    case entity(String, line: Int)
    /// Deeper, or of more parts, than any honest file.
    case tooMuch
    case encoding

    /// The end of a sentence that begins with what the bytes are.
    var words: String {
        switch self {
        case .malformed(let what, let line): "\(what) (line \(line))"
        case .documentType(let line): "it has a DOCTYPE (line \(line)), which can bring in text from elsewhere"
        case .entity(let name, let line): "the entity &\(name); is none of XML's own (line \(line))"
        case .tooMuch: "it has more parts, or parts inside parts, than are read"
        case .encoding: "its letters are not UTF-8"
        }
    }
}
