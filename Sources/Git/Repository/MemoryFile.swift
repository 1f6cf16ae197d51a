internal import CLibgit2
internal import Glibc

/// An anonymous file in memory, released with this value.
struct MemoryFile: ~Copyable {
    /// `MFD_CLOEXEC`.
    private static let closeOnExec: UInt32 = 1
    private let descriptor: Descriptor

    static func holding(_ bytes: [UInt8]) throws(GitError) -> MemoryFile {
        let number = memfd_create("galley", Self.closeOnExec)
        guard number >= 0 else { throw .refused("no memory file can be made", in: "memfd_create") }
        let file = MemoryFile(descriptor: Descriptor(number))
        guard file.descriptor.writeAll(bytes) else { throw .refused("no memory file can be written", in: "write") }
        return file
    }

    private init(descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// The name under which this process can open it.
    var path: String { "/proc/self/fd/\(descriptor.number)" }
}
