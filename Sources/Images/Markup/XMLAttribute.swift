/// An attribute with its value, references resolved.
struct XMLAttribute {
    let name: XMLName
    /// As it is written, with its prefix.
    let written: String
    let value: String
}
