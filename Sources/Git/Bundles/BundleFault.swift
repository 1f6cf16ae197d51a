internal import CLibgit2

/// Why the bytes of a bundle cannot be taken.
public struct BundleFault: Error, Hashable, Sendable {
    /// A sentence without its subject and full stop.
    public let message: String
}
