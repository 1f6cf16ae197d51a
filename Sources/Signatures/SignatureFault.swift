/// Why a signature is not valid.
public enum SignatureFault: Error, Hashable, Sendable {
    /// It is not an SSH signature, or a part of it is malformed.
    case unreadable(Part)
    /// It was made for another purpose.
    case wrongNamespace(String)
    /// A kind of key or signature that is not supported, or is insecure, such as SHA-1 with RSA.
    case unsupported(String)
    /// It was not made by this key over these bytes.
    case doesNotFit

    /// The part of a signature at which reading it failed.
    public enum Part: Hashable, Sendable {
        case armour, base64, magic, version
        case key(SSHKeyFault)
        case namespace, reserved, hash, signature, end
    }
}
