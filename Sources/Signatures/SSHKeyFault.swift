/// Why a public key cannot be used.
public enum SSHKeyFault: Error, Hashable, Sendable {
    /// Not a line of kind, base64 and comment.
    case notALine
    /// The base64, or a field of the key, is malformed.
    case broken
    /// Bytes after the last field.
    case trailingBytes
    /// The line says one kind and the key another.
    case kindsDiffer(String, String)
    /// A kind that is not supported, by its name.
    case unsupported(String)
    /// An RSA key of fewer than 2,048 bits.
    case weak(bits: Int)
}
