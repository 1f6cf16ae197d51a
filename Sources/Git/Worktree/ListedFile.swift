internal import Glibc

/// A file that was found in a folder of the work tree.
public struct ListedFile: Hashable, Sendable {
    /// What kind of file it is.
    public enum Kind: Hashable, Sendable { case regular, executable, symbolicLink, other }

    /// The path below the folder that was asked for. Bytes, because a file's name need not be UTF-8.
    public let path: [UInt8]
    /// What kind of file it is; another repository's `.git` is `.other` and not gone into.
    public let kind: Kind
    /// How many bytes it holds.
    public let size: Int
}

extension WorkTree {
    /// Every file below a folder, sorted by the bytes of its path; nothing where there is no such folder.
    func files(under path: String) throws(FileError) -> [ListedFile] {
        if path.isEmpty { return try Self.list(root, in: AT_FDCWD, path: root) }
        let reached = try reach(path) { (folder, name) throws(FileError) in try Self.list(name, in: folder, path: path) }
        return switch reached {
        case .missing, .notAFolder: []
        case .symbolicLink: throw FileError(operation: "list", path: path, code: ELOOP)
        case .folder(let files): files
        }
    }

    private static func list(_ name: String, in parent: Int32, path: String) throws(FileError) -> [ListedFile] {
        guard let top = Descriptor.open(name, in: parent, O_RDONLY | O_DIRECTORY | (parent == AT_FDCWD ? 0 : O_NOFOLLOW)) else {
            if errno == ENOENT { return [] }
            let code = errno
            let isLink = stat.of(name, in: parent)?.isSymbolicLink == true
            throw FileError(operation: "list", path: path, code: code == ENOTDIR && isLink ? ELOOP : code)
        }
        var found: [ListedFile] = []
        var folders: [[UInt8]] = [[]]
        while let prefix = folders.popLast() {
            try list(prefix, below: top.number, of: path, into: &found, folders: &folders)
        }
        return found.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    }

    private static func list(
        _ prefix: [UInt8], below top: Int32, of path: String, into found: inout [ListedFile], folders: inout [[UInt8]]
    ) throws(FileError) {
        guard let folder = openFolder(prefix, below: top) else {
            // Gone or exchanged for something else since it was seen.
            if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return }
            throw .last("list", path)
        }
        for name in try names(in: folder, path) {
            guard let status = status(of: name, in: folder.number) else { continue }
            let below = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
            if status.isFolder, name != Array(".git".utf8) {
                folders.append(below)
                continue
            }
            let kind: ListedFile.Kind =
                status.isSymbolicLink ? .symbolicLink : !status.isRegular ? .other : status.isExecutable ? .executable : .regular
            found.append(ListedFile(path: below, kind: kind, size: Int(status.st_size)))
        }
    }

    private static func openFolder(_ path: [UInt8], below top: Int32) -> Descriptor? {
        var folder = Descriptor.open(".", in: top, O_RDONLY | O_DIRECTORY)
        for part in path.split(separator: UInt8(ascii: "/")) {
            guard let here = folder else { return nil }
            let number = openat(here.number, cString(part), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            folder = number < 0 ? nil : Descriptor(number)
        }
        return folder
    }

    private static func names(in folder: borrowing Descriptor, _ path: String) throws(FileError) -> [[UInt8]] {
        // The stream closes the descriptor that it is given, so it gets one of its own.
        let number = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
        guard number >= 0 else { throw .last("list", path) }
        guard let stream = fdopendir(number) else {
            let code = errno
            close(number)
            throw FileError(operation: "list", path: path, code: code)
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
            let length = strlen(start.assumingMemoryBound(to: CChar.self))
            let name = Array(UnsafeRawBufferPointer(start: start, count: length))
            if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
        }
        return names
    }

    private static func status(of name: [UInt8], in folder: Int32) -> stat? {
        var status = stat()
        return fstatat(folder, cString(name[...]), &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }

    private static func cString(_ name: ArraySlice<UInt8>) -> [CChar] { name.map { CChar(bitPattern: $0) } + [0] }
}
