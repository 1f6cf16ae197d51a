/// Why bytes cannot be read as XML.
enum XMLFault: Error {
    case malformed(String, line: Int)
    /// A DOCTYPE can define entities and ask for other files.
    case documentType(line: Int)
    case entity(String, line: Int)
    /// Nested too deeply, or with too many parts.
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
