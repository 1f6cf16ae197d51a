internal import Glibc

/// The blob id and status of a file, as far as exchanging files needs them.
struct FileContent {
    /// The id of its bytes as a blob; nil for anything but an ordinary file.
    let id: ObjectID?
    let status: stat

    /// Nil where there is no such file.
    static func of(_ name: String, in folder: Int32, path: String) throws(FileError) -> FileContent? {
        guard let seen = stat.of(name, in: folder) else {
            if errno == ENOENT { return nil }
            throw .last("look at", path)
        }
        guard seen.isRegular else { return FileContent(id: nil, status: seen) }
        guard let file = Descriptor.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
            if errno == ENOENT { return nil }
            if errno == ELOOP { return FileContent(id: nil, status: seen) }
            throw .last("open", path)
        }
        guard let status = file.status() else { throw .last("look at", path) }
        guard status.isRegular else { return FileContent(id: nil, status: status) }
        return FileContent(id: try identifier(of: file, size: Int(status.st_size), path: path), status: status)
    }

    /// Nil if the size changes while it is read: somebody is writing to it, and it equals nothing.
    private static func identifier(of file: borrowing Descriptor, size: Int, path: String) throws(FileError) -> ObjectID? {
        var hash = SHA1.ofBlob(size: size)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(size + 1, 65_536), alignment: 16)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = file.readAll(into: buffer)
            if count < 0 { throw .last("read", path) }
            if count == 0 { break }
            total += count
            if total > size { return nil }
            hash.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        return total == size ? ObjectID(bytes: hash.finish()) : nil
    }

    static func identifier(of bytes: [UInt8]) -> ObjectID? {
        var hash = SHA1.ofBlob(size: bytes.count)
        hash.add(bytes)
        return ObjectID(bytes: hash.finish())
    }
}
