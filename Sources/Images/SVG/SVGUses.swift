/// Limits how much an SVG file draws by using parts again: a few lines of `<use>` can draw a billion circles.
struct SVGUses {
    private static let limit = 1_000_000

    private var byID: [String: XMLElement] = [:]
    private var weights: [String: Int] = [:]
    private var open: Set<String> = []

    static func check(_ root: XMLElement) throws(ImageFault) {
        var uses = SVGUses()
        uses.collect(root)
        guard try uses.weight(root) <= limit else {
            throw .unsafe("the SVG file uses parts of itself so often that drawing it would take a machine's memory")
        }
    }

    private static let id = XMLName(space: "", local: "id")

    private mutating func collect(_ element: XMLElement) {
        if let id = element.attribute(Self.id), byID[id] == nil { byID[id] = element }
        for inner in element.elements { collect(inner) }
    }

    private mutating func weight(_ element: XMLElement) throws(ImageFault) -> Int {
        var weight = 1
        for inner in element.elements { weight = min(Self.limit + 1, weight + (try self.weight(inner))) }
        if element.name == XMLName(space: SVGFile.space, local: "use") {
            for attribute in element.attributes where attribute.name.local == "href" {
                let id = String(attribute.value.drop { $0.isWhitespace }.dropFirst())
                weight = min(Self.limit + 1, weight + (try self.weight(ofID: id)))
            }
        }
        return weight
    }

    private mutating func weight(ofID id: String) throws(ImageFault) -> Int {
        if let known = weights[id] { return known }
        guard let element = byID[id] else { return 0 }
        guard open.insert(id).inserted, open.count < 100 else { throw .unsafe("a part of the SVG file uses itself") }
        let weight = try weight(element)
        open.remove(id)
        weights[id] = weight
        return weight
    }
}
