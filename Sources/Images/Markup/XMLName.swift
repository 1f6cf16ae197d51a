/// A name in XML, with the namespace that its prefix stands for.
struct XMLName: Hashable {
    let space: String
    let local: String
}
