/// The parts that follow the entries of an index, each with a name of four letters and a length.
struct IndexExtension {
    let name: String
    /// Name and length included.
    let range: Range<Int>

    var payload: Range<Int> { range.lowerBound + 8..<range.upperBound }

    /// All of them; refuses those that change what the entries mean.
    static func all(in body: UnsafeRawBufferPointer, from entriesEnd: Int) throws(IndexError) -> [IndexExtension] {
        var extensions: [IndexExtension] = []
        var offset = entriesEnd
        while offset < body.count {
            guard offset + 8 <= body.count else { throw .malformed("it ends within an extension") }
            let name = String(decoding: body[offset..<offset + 4], as: UTF8.self)
            let end = offset + 8 + Int(body.bigEndian32(at: offset + 4))
            guard end <= body.count else { throw .malformed("the extension \(name) does not end") }
            switch name {
            case "link": throw .unsupported(.splitIndex)
            case "sdir": throw .unsupported(.sparseIndex)
            // A capital first letter means that readers who do not know it may pass over it.
            case _ where !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(body[offset]): throw .unsupported(.other(name))
            default: extensions.append(IndexExtension(name: name, range: offset..<end))
            }
            offset = end
        }
        return extensions
    }
}
