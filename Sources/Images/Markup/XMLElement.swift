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
