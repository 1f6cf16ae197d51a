internal import Foundation
import Git
public import Signatures
public import Workflows

/// The key with which commits are signed here, and what the masthead says about it.
public struct KeyInUse: Sendable {
    public let key: SSHPublicKey
    /// Its file; nil where an agent holds it.
    public let path: String?
    /// What stands behind the key, such as the name of a machine.
    public let comment: String
    /// The line of a `.pub` file.
    public var line: String { comment.isEmpty ? key.line : "\(key.line) \(comment)" }
    /// The person on whose entry it stands, where the masthead knows it.
    public let holder: Person?
    /// Whether it signs no more: it is retired, or the person is.
    public let isRetired: Bool
    /// Whether there is a publication here yet.
    public let hasMasthead: Bool
    /// Whether the publication asks for signatures.
    public let isRequired: Bool
    /// Who acts here, as far as that is known.
    public let actor: Person?
}
