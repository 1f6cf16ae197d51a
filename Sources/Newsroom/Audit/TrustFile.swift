import Git
import Signatures
import Workflows

/// A file in which somebody keeps what vouches for a history: anchors, public keys or full names of commits, one a line.
public struct TrustFile: Sendable {
    /// As it was named.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Whether the name can be nothing but that of a file.
    var isPath: Bool { name.hasSuffix(".pub") || ["/", "./", "../"].contains { name.hasPrefix($0) } }
}
