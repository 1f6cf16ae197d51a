internal import Glibc

extension IndexLock {
    /// Writes the new index into the lock file.
    ///
    /// The file gets the old index's time of change, less a nanosecond. Git believes an entry's stat data only if the file is
    /// older than the index; with a newer index, every file that was changed in the old one's last moment would pass as clean
    /// with whatever was typed since. Setting their sizes to 0, as git does, costs a pass over all entries and makes
    /// `git diff-files` report them. The nanosecond is for programs that tell versions by size and time alone.
    func write(_ draft: IndexDraft, over old: IndexFile) throws(FileError) {
        var hash = SHA1()
        var isWritten = add(draft.header, to: &hash)
        old.bytes.withUnsafeBytes { bytes in
            for piece in draft.entries + draft.extensions where isWritten {
                switch piece {
                case .fresh(let fresh): isWritten = add(fresh, to: &hash)
                case .old(let range):
                    let stretch = UnsafeRawBufferPointer(rebasing: bytes[range])
                    isWritten = descriptor.writeAll(stretch)
                    hash.add(stretch)
                }
            }
        }
        // index.skipHash: zeros say that there is no digest.
        let isUnsigned = old.bytes.suffix(ObjectID.byteCount).allSatisfy { $0 == 0 }
        let trailer = isUnsigned ? [UInt8](repeating: 0, count: ObjectID.byteCount) : hash.finish()
        guard isWritten, descriptor.writeAll(trailer) else { throw .last("write", index + ".lock") }
        guard let stamp = old.stamp else { return }
        var seconds = stamp.modified[0]
        var fraction = stamp.modified[1] - 1
        if fraction < 0 {
            seconds -= 1
            fraction = 999_999_999
        }
        let times = [timespec](repeating: timespec(tv_sec: seconds, tv_nsec: fraction), count: 2)
        let permissions = shared.permissions(stamp.permissions, isFolder: false)
        guard fchmod(descriptor.number, permissions) == 0, futimens(descriptor.number, times) == 0 else {
            throw .last("write", index + ".lock")
        }
    }

    private func add(_ bytes: [UInt8], to hash: inout SHA1) -> Bool {
        hash.add(bytes)
        return descriptor.writeAll(bytes)
    }
}
