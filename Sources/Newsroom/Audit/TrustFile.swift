/// A file with what vouches for a history: anchors, public keys or full names of commits, one a line.
public struct TrustFile: Sendable {
    /// The name as the person gave it.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Whether the name can only be that of a file.
    var isPath: Bool { name.hasSuffix(".pub") || ["/", "./", "../"].contains { name.hasPrefix($0) } }
}
