internal import Glibc

/// The fields by which git sees, without reading it, that a file is unchanged: 40 bytes at the head of an entry, mode included.
struct IndexStat {
    let bytes: [UInt8]

    /// Of a file that was just put into place; nil says nothing about the file, so that git reads it.
    init(_ status: stat?, mode: UInt32) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(40)
        let status = status ?? stat()
        // Cut to 32 bits, as git does.
        for time in [status.st_ctim, status.st_mtim] {
            bytes.append(bigEndian: UInt32(truncatingIfNeeded: time.tv_sec))
            bytes.append(bigEndian: UInt32(truncatingIfNeeded: time.tv_nsec))
        }
        bytes.append(bigEndian: UInt32(truncatingIfNeeded: status.st_dev))
        bytes.append(bigEndian: UInt32(truncatingIfNeeded: status.st_ino))
        bytes.append(bigEndian: mode)
        bytes.append(bigEndian: status.st_uid)
        bytes.append(bigEndian: status.st_gid)
        bytes.append(bigEndian: UInt32(truncatingIfNeeded: status.st_size))
        self.bytes = bytes
    }
}
