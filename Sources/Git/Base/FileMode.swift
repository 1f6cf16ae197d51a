/// What an entry of a tree is.
public enum FileMode: Hashable, Sendable {
    /// A file.
    case regular
    /// A file that may be run.
    case executable
    /// A symbolic link; its blob is the target.
    case symbolicLink
    /// A folder; its object is a tree.
    case directory
    /// A commit of another repository.
    case submodule
    /// A mode that git no longer writes, such as 100664.
    case other(UInt32)

    init(_ bits: UInt32) {
        switch bits {
        case 0o100644: self = .regular
        case 0o100755: self = .executable
        case 0o120000: self = .symbolicLink
        case 0o040000: self = .directory
        case 0o160000: self = .submodule
        default: self = .other(bits)
        }
    }

    var bits: UInt32 {
        switch self {
        case .regular: 0o100644
        case .executable: 0o100755
        case .symbolicLink: 0o120000
        case .directory: 0o040000
        case .submodule: 0o160000
        case .other(let bits): bits
        }
    }
}
