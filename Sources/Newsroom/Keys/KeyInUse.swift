internal import Foundation
public import Signatures
public import Workflows

/// The key with which commits are signed here, and its entry on the masthead.
public struct KeyInUse: Sendable {
    public let key: SSHPublicKey
    /// Its file; nil where an agent holds it.
    public let path: String?
    /// The comment of the key, such as the name of a machine.
    public let comment: String
    /// The line of a `.pub` file.
    public var line: String { comment.isEmpty ? key.line : "\(key.line) \(comment)" }
    /// The person whose key it is, if the masthead has it.
    public let holder: Person?
    /// Whether it is retired, or the person is.
    public let isRetired: Bool
    /// Whether there is a publication here yet.
    public let hasMasthead: Bool
    /// Whether the publication asks for signatures.
    public let isRequired: Bool
    /// Who acts here, if that is known.
    public let actor: Person?
}
