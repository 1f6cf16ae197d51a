/// A strict reader of XML 1.0 with namespaces, for XMP packets and SVG files.
///
/// It accepts no DOCTYPE, and no entities but the five of XML itself, so that nothing in a file can expand, and nothing can be
/// fetched.
struct XMLReader {
    /// What was read.
    struct Document {
        let root: XMLElement
        /// The targets of processing instructions, such as `xml` and `xpacket`.
        let instructions: [String]
    }

    static let depthLimit = 120
    static let partLimit = 300_000

    private let bytes: [UInt8]
    private var at = 0
    private var parts = 0
    private var counted = (offset: 0, line: 1)
    private var open: [XMLElement] = []
    private var bindings: [(prefix: String, space: String, depth: Int)] = [
        ("xml", "http://www.w3.org/XML/1998/namespace", 0)
    ]
    private var instructions: [String] = []
    private var root: XMLElement?

    static func read(_ bytes: [UInt8]) throws(XMLFault) -> Document {
        guard let text = utf8(bytes) else { throw .encoding }
        var reader = XMLReader(bytes: text)
        return try reader.document()
    }

    /// The bytes as UTF-8, without a byte order mark; nil where they are not. UTF-16 is recognised by its zero bytes.
    private static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
        let isLittle = bytes.starts(with: [0xFF, 0xFE]) || bytes.count > 1 && bytes[0] == 0x3C && bytes[1] == 0
        let isBig = bytes.starts(with: [0xFE, 0xFF]) || bytes.count > 1 && bytes[0] == 0 && bytes[1] == 0x3C
        guard isLittle || isBig else { return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes }
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            isLittle ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        return String(validating: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self).map { Array($0.utf8) }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func document() throws(XMLFault) -> Document {
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<") { try markup() } else { try text() }
        }
        guard open.isEmpty else { throw fault("<\(open[open.count - 1].written)> is not closed") }
        guard let root else { throw fault("there is no element in it") }
        return Document(root: root, instructions: instructions)
    }

    private var line: Int { 1 + bytes[..<min(at, bytes.count)].count { $0 == UInt8(ascii: "\n") } }

    private func fault(_ what: String) -> XMLFault { .malformed(what, line: line) }

    private mutating func markup() throws(XMLFault) {
        parts += 1
        guard parts <= Self.partLimit else { throw .tooMuch }
        if bytes.stands("<!--", at: at) {
            _ = try take(to: "-->", "a comment", from: 4)
            return
        }
        if bytes.stands("<![CDATA[", at: at) {
            return append(String(decoding: try take(to: "]]>", "CDATA", from: 9), as: UTF8.self))
        }
        if bytes.stands("<?", at: at) {
            let words = String(decoding: try take(to: "?>", "an instruction", from: 2), as: UTF8.self)
            return instructions.append(String(words.prefix { !$0.isWhitespace }))
        }
        if bytes.stands("<!", at: at) { throw .documentType(line: line) }
        if bytes.stands("</", at: at) { return try close() }
        try start()
    }

    /// The text before `end`; moves on to after it.
    private mutating func take(to end: String, _ what: String, from skipped: Int) throws(XMLFault) -> ArraySlice<UInt8> {
        let start = at + skipped
        var index = start
        while index < bytes.count, !bytes.stands(end, at: index) { index += 1 }
        guard index < bytes.count else { throw fault("\(what) does not end") }
        at = index + end.utf8.count
        return bytes[start..<index]
    }

    private mutating func append(_ text: String) {
        guard !open.isEmpty, !text.isEmpty else { return }
        open[open.count - 1].children.append(.text(text))
    }

    private mutating func text() throws(XMLFault) {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        let run = bytes[start..<at]
        if open.isEmpty {
            guard run.allSatisfy({ $0 <= 0x20 }) else { throw fault("there is text outside of its elements") }
            return
        }
        append(try resolved(run))
    }

    /// A run of text with its references resolved.
    private func resolved(_ run: ArraySlice<UInt8>) throws(XMLFault) -> String {
        if run.contains(where: { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 }) {
            throw fault("there is a control character in it")
        }
        guard run.contains(UInt8(ascii: "&")) else { return String(decoding: run, as: UTF8.self) }
        var text: [UInt8] = []
        var index = run.startIndex
        while index < run.endIndex {
            guard run[index] == UInt8(ascii: "&") else {
                text.append(run[index])
                index += 1
                continue
            }
            guard let end = run[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
                throw fault("a bare & stands in it")
            }
            let name = String(decoding: run[(index + 1)..<end], as: UTF8.self)
            guard let scalar = try Self.scalar(name) else { throw .entity(String(name.prefix(20)), line: line) }
            text += Array(String(scalar).utf8)
            index = end + 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func scalar(_ name: String) throws(XMLFault) -> Unicode.Scalar? {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let figures = name.dropFirst()
        let value = figures.hasPrefix("x") ? UInt32(figures.dropFirst(), radix: 16) : UInt32(figures)
        guard let value, value >= 0x20 || value == 9 || value == 10 || value == 13 else { return nil }
        return Unicode.Scalar(value)
    }

    private mutating func close() throws(XMLFault) {
        at += 2
        let name = try self.name()
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { throw fault("</\(name) does not end") }
        at += 1
        guard let element = open.popLast(), element.written == name else { throw fault("</\(name)> closes nothing that is open") }
        finish(element)
    }

    private mutating func finish(_ element: XMLElement) {
        while let last = bindings.last, last.depth > open.count { bindings.removeLast() }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
    }

    private mutating func start() throws(XMLFault) {
        guard !(open.isEmpty && root != nil) else { throw fault("there is a second element beside the first") }
        guard open.count < Self.depthLimit else { throw .tooMuch }
        let line = countedLine()
        at += 1
        let name = try self.name()
        var attributes: [(name: String, value: String)] = []
        while true {
            let before = at
            skipSpace()
            guard at < bytes.count else { throw fault("<\(name) does not end") }
            if bytes[at] == UInt8(ascii: ">") || bytes.stands("/>", at: at) { break }
            guard at > before else { throw fault("the attributes of <\(name)> run into each other") }
            let attribute = try attribute()
            guard !attributes.contains(where: { $0.name == attribute.name }), attributes.count < 200 else {
                throw fault("<\(name)> has \(attribute.name) twice")
            }
            attributes.append(attribute)
            parts += 1
        }
        let isEmpty = bytes[at] == UInt8(ascii: "/")
        at += isEmpty ? 2 : 1
        let element = try element(name, attributes, line)
        if isEmpty { finish(element) } else { open.append(element) }
    }

    /// The current line, counted on from the last time it was asked for.
    private mutating func countedLine() -> Int {
        counted.line += bytes[counted.offset..<at].count { $0 == UInt8(ascii: "\n") }
        counted.offset = at
        return counted.line
    }

    private mutating func attribute() throws(XMLFault) -> (name: String, value: String) {
        let name = try self.name()
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw fault("the attribute \(name) has no value") }
        at += 1
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
            throw fault("the value of \(name) stands in no quotation marks")
        }
        guard let end = bytes[(at + 1)...].firstIndex(of: bytes[at]) else { throw fault("the value of \(name) does not end") }
        let run = bytes[(at + 1)..<end]
        guard !run.contains(UInt8(ascii: "<")) else { throw fault("there is a < in the value of \(name)") }
        let value = try resolved(run)
        at = end + 1
        return (name, value)
    }

    private mutating func element(
        _ written: String, _ attributes: [(name: String, value: String)], _ line: Int
    ) throws(XMLFault) -> XMLElement {
        for (name, value) in attributes {
            if name == "xmlns" { bindings.append(("", value, open.count + 1)) }
            if name.hasPrefix("xmlns:") { bindings.append((String(name.dropFirst(6)), value, open.count + 1)) }
        }
        guard bindings.count <= 200 else { throw .tooMuch }
        var resolved: [XMLAttribute] = []
        for (name, value) in attributes where name != "xmlns" && !name.hasPrefix("xmlns:") {
            resolved.append(XMLAttribute(name: try self.resolve(name, isAttribute: true), written: name, value: value))
        }
        return XMLElement(name: try resolve(written, isAttribute: false), written: written, attributes: resolved, line: line)
    }

    private func resolve(_ written: String, isAttribute: Bool) throws(XMLFault) -> XMLName {
        let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1 {
            let space = isAttribute ? "" : bindings.last { $0.prefix.isEmpty }?.space ?? ""
            return XMLName(space: space, local: written)
        }
        guard let space = bindings.last(where: { $0.prefix == parts[0] })?.space else {
            throw fault("the prefix of \(written) stands for nothing")
        }
        return XMLName(space: space, local: parts[1])
    }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    private mutating func name() throws(XMLFault) -> String {
        let start = at
        while at < bytes.count, Self.isOfName(bytes[at]) { at += 1 }
        guard at > start, at - start < 200, !"0123456789-.".utf8.contains(bytes[start]) else {
            throw fault("a < stands where no name follows")
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...0xFF: true
        default: false
        }
    }
}
