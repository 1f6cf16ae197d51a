/// The parts of a web address that tell what kind of page it is.
struct WebAddress: Hashable, Sendable {
    /// Lower case, without `www.`.
    let host: String
    /// The parts of the path, without empty ones.
    let path: [String]
    let hasQuery: Bool

    init?(_ text: String) {
        let lowered = text.lowercased()
        let scheme = lowered.hasPrefix("https://") ? 8 : lowered.hasPrefix("http://") ? 7 : lowered.hasPrefix("//") ? 2 : 0
        var rest = text.dropFirst(scheme)
        if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) {
            hasQuery = true
            rest = rest[..<end]
        } else {
            hasQuery = false
        }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let name = parts.first?.lowercased(), name.contains("."), !rest.hasPrefix("/") else { return nil }
        host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
        path = Array(parts.dropFirst())
    }
}
