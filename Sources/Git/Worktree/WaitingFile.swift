internal import CLibgit2
internal import Glibc

/// A file that a killed process left while it replaced a working file: the new version, the old one, or, if the process died
/// right after the exchange, a version that somebody had just edited.
struct WaitingFile {
    let tree: WorkTree
    let state: Int32
    let number: Int
    let change: Journal.Change

    /// Removes a new or old version, and puts an edited one back.
    func settle(_ blob: (ObjectID) throws -> [UInt8]) throws {
        let reached = try tree.reach(change.path) { (folder, name) throws(FileError) in
            Result {
                try settle(FileExchange.name(of: number), in: state, target: (folder, name), blob)
                try settle(FileExchange.nameBeside(of: number), in: folder, target: (folder, name), blob)
            }
        }
        guard case .folder(let outcome) = reached else {
            return try settle(FileExchange.name(of: number), in: state, target: nil, blob)
        }
        try outcome.get()
    }

    private func settle(
        _ waiting: String, in folder: Int32, target: (folder: Int32, name: String)?, _ blob: (ObjectID) throws -> [UInt8]
    ) throws {
        guard let found = try FileContent.of(waiting, in: folder, path: change.path) else { return }
        if let id = found.id {
            if id == change.new || id == change.onDisk {
                unlinkat(folder, waiting, 0)
                return
            }
            if let new = change.new, try isBeginning(waiting, in: folder, of: blob(new)) {
                unlinkat(folder, waiting, 0)
                return
            }
        }
        if let target {
            let current = try FileContent.of(target.name, in: target.folder, path: change.path)
            if current == nil, FileExchange.renameNew(folder, waiting, target.folder, target.name) == 0 { return }
            if let new = change.new, current?.id == new,
                checkout_exchange(folder, waiting, target.folder, target.name) == 0
            {
                unlinkat(folder, waiting, 0)
                return
            }
        }
        _ = FileExchange.renameNew(folder, waiting, state, FileExchange.keptName(of: number))
    }

    /// Whether the file is a version that was not written to its end.
    private func isBeginning(_ name: String, in folder: Int32, of bytes: [UInt8]) throws(FileError) -> Bool {
        guard let file = Descriptor.open(name, in: folder, O_RDONLY | O_NOFOLLOW),
            let written = file.readAll(limit: bytes.count + 1)
        else { throw .last("read", name) }
        return written.count < bytes.count && bytes.starts(with: written)
    }
}
