internal import Glibc

/// Replaced files that a program still had open for writing: what it writes later would be lost with them. They are kept until
/// no program has them open, and then compared with their former bytes.
struct HeldVersions {
    private static let folder = "held"
    /// How long a file is kept where the system cannot tell whether it is open, in seconds.
    private static let patience = 60

    let state: Int32

    /// Whether any are kept.
    static func areThere(in state: Int32) -> Bool { stat.of(folder, in: state) != nil }

    /// Keeps a file that should hold the blob `id`. If that fails, it stays where it is.
    func keep(_ name: String, in folder: Int32, of path: String, holding id: ObjectID?) {
        mkdirat(state, Self.folder, 0o777)
        guard let held = Descriptor.open(Self.folder, in: state, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return }
        // The path, as far as a name has room for it, is for people.
        let shown = String(path.replacing("/", with: ":").suffix(40))
        for number in 0..<100 {
            let kept = "\(id?.hex ?? "none")-\(getpid())-\(number)-\(shown)"
            if FileExchange.renameNew(folder, name, held.number, kept) == 0 { return }
        }
    }

    /// Removes the files that no program has open any more and that were not written to.
    /// - Returns: those that were written to: the end of the path, and the name under which they are kept for good.
    func settle() -> [(path: String, kept: String)] {
        guard let held = Descriptor.open(Self.folder, in: state, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return [] }
        var changed: [(path: String, kept: String)] = []
        for name in (try? WorkTree(root: "/proc/self/fd/\(held.number)").files(under: ""))?.map(\.path) ?? [] {
            guard let name = String(validating: name, as: UTF8.self),
                let file = Descriptor.open(name, in: held.number, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), let status = file.status()
            else { continue }
            let age = time(nil) - status.st_ctim.tv_sec
            guard file.isReleased() ?? (age > Self.patience) else { continue }
            let parts = name.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
            let id = (try? FileContent.of(name, in: held.number, path: name))?.id
            if parts.count == 4, let id, id.hex == parts[0] {
                unlinkat(held.number, name, 0)
                continue
            }
            let kept = "kept-\(getpid())-\(time(nil))-\(changed.count)"
            guard FileExchange.renameNew(held.number, name, state, kept) == 0 else { continue }
            changed.append((parts.last.map { String($0).replacing(":", with: "/") } ?? name, kept))
        }
        unlinkat(state, Self.folder, AT_REMOVEDIR)
        return changed
    }
}

extension Descriptor {
    /// Whether no program has the file open for writing; nil where the system cannot tell.
    ///
    /// The kernel grants a read lease only then; it is given back at once.
    func isReleased() -> Bool? {
        let setLease: Int32 = 1024  // F_SETLEASE, which glibc hides without _GNU_SOURCE
        if fcntl(number, setLease, Int32(F_RDLCK)) == 0 {
            _ = fcntl(number, setLease, Int32(F_UNLCK))
            return true
        }
        return errno == EAGAIN ? false : nil
    }
}
