/// A name in XML, with the namespace of its prefix.
struct XMLName: Hashable {
    let space: String
    let local: String
}
