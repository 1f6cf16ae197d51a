internal import CLibgit2
internal import Glibc

/// Replaces one working file in a checkout transaction, unless somebody has edited it.
///
/// The new version is written under a name made from its number, in the state directory or, where that is on another file
/// system, beside its target. So a recovery knows where to look for the files of a killed process.
struct FileExchange: ~Copyable {
    let tree: WorkTree
    let state: Int32
    let step: (CheckoutStep) throws -> Void

    enum Outcome {
        /// The file holds what the commit holds, or is gone as the commit asks.
        case done(stat?)
        case leftAlone
    }

    /// Where a version waits to be put in place.
    private struct Waiting { var folder: Int32, name: String }

    static func name(of number: Int) -> String { "swap-\(number)" }
    static func nameBeside(of number: Int) -> String { ".galley-swap-\(number)" }
    /// Where edits are kept for which there was no other place; never removed by Galley.
    static func keptName(of number: Int) -> String { "kept-\(number)-\(getpid())-\(time(nil))" }

    /// - Parameter permissions: maps the permissions of the existing file to those of the new one; the umask applies only where
    ///   there is no existing file.
    func put(
        _ change: FileChange, number: Int, permissions: (mode_t?) -> mode_t
    ) throws -> Outcome {
        let makesFolders = change.onDisk == nil && change.new != nil
        let reached = try tree.reach(change.path, makingFolders: makesFolders) { (folder, name) throws(FileError) in
            Result { try put(change, as: name, in: folder, number, permissions) }
        }
        guard case .folder(let outcome) = reached else { return change.new == nil ? .done(nil) : .leftAlone }
        return try outcome.get()
    }

    private func put(
        _ change: FileChange, as name: String, in folder: Int32, _ number: Int, _ permissions: (mode_t?) -> mode_t
    ) throws -> Outcome {
        let current = try FileContent.of(name, in: folder, path: change.path)
        guard let new = change.new else {
            guard let current else { return .done(nil) }
            guard current.id != nil, current.id == change.onDisk else { return .leftAlone }
            return try takeAway(name, in: folder, change, number)
        }
        guard let current else {
            guard change.onDisk == nil else { return .leftAlone }
            return try place(new.bytes, permissions(nil), as: name, in: folder, change, number)
        }
        if current.id == new.id { return .done(current.status) }
        guard current.id != nil, current.id == change.onDisk else { return .leftAlone }
        return try exchange(new.bytes, permissions(current.status.permissions), with: name, in: folder, change, number)
    }

    // MARK: the three ways

    private func exchange(
        _ bytes: [UInt8], _ permissions: mode_t, with name: String, in folder: Int32, _ change: FileChange, _ number: Int
    ) throws -> Outcome {
        var waiting = try stage(bytes, permissions, in: state, Self.name(of: number), change.path)
        try step(.fileStaged(number))
        var result = checkout_exchange(waiting.folder, waiting.name, folder, name)
        if result != 0, errno == EXDEV {
            unlinkat(waiting.folder, waiting.name, 0)
            waiting = try stage(bytes, permissions, in: folder, Self.nameBeside(of: number), change.path)
            result = checkout_exchange(waiting.folder, waiting.name, folder, name)
        }
        if result != 0 {
            let code = errno
            // No exchange on this file system: what was compared a moment ago is replaced, and kept if somebody writes into it.
            if code == EINVAL || code == ENOSYS || code == EOPNOTSUPP {
                let old = Self.nameBeside(of: number) + "-old"
                if linkat(folder, name, folder, old, 0) == 0 {
                    HeldVersions(state: state).keep(old, in: folder, of: change.path, holding: change.onDisk)
                }
                guard renameat(waiting.folder, waiting.name, folder, name) == 0 else {
                    throw FileError.last("replace", change.path)
                }
                return .done(stat.of(name, in: folder))
            }
            unlinkat(waiting.folder, waiting.name, 0)
            if code == ENOENT { return .leftAlone }
            throw FileError(operation: "exchange", path: change.path, code: code)
        }
        try step(.fileExchanged(number))
        if try isDropped(waiting, change.path, holding: change.onDisk) { return .done(stat.of(name, in: folder)) }
        // Somebody saved between the look and the exchange: back with it.
        _ = checkout_exchange(waiting.folder, waiting.name, folder, name)
        if try !isDropped(waiting, change.path, holding: change.new?.id) { keep(waiting, number) }
        return .leftAlone
    }

    private func place(
        _ bytes: [UInt8], _ permissions: mode_t, as name: String, in folder: Int32, _ change: FileChange, _ number: Int
    ) throws -> Outcome {
        var waiting = try stage(bytes, permissions, in: state, Self.name(of: number), change.path, isNew: true)
        try step(.fileStaged(number))
        var result = Self.renameNew(waiting.folder, waiting.name, folder, name)
        if result == EXDEV {
            unlinkat(waiting.folder, waiting.name, 0)
            waiting = try stage(bytes, permissions, in: folder, Self.nameBeside(of: number), change.path, isNew: true)
            result = Self.renameNew(waiting.folder, waiting.name, folder, name)
        }
        guard result != 0 else { return .done(stat.of(name, in: folder)) }
        unlinkat(waiting.folder, waiting.name, 0)
        if result == EEXIST { return .leftAlone }
        throw FileError(operation: "make", path: change.path, code: result)
    }

    private func takeAway(_ name: String, in folder: Int32, _ change: FileChange, _ number: Int) throws -> Outcome {
        var waiting = Waiting(folder: state, name: Self.name(of: number))
        var result = Self.renameNew(folder, name, waiting.folder, waiting.name)
        if result == EXDEV {
            waiting = Waiting(folder: folder, name: Self.nameBeside(of: number))
            result = Self.renameNew(folder, name, waiting.folder, waiting.name)
        }
        if result == ENOENT { return .done(nil) }
        guard result == 0 else { throw FileError(operation: "remove", path: change.path, code: result) }
        try step(.fileExchanged(number))
        if try isDropped(waiting, change.path, holding: change.onDisk) {
            try removeEmptyFolders(above: change.path)
            return .done(nil)
        }
        if Self.renameNew(waiting.folder, waiting.name, folder, name) != 0 { keep(waiting, number) }
        return .leftAlone
    }

    // MARK: parts of them

    private func stage(
        _ bytes: [UInt8], _ permissions: mode_t, in folder: Int32, _ name: String, _ path: String, isNew: Bool = false
    ) throws(FileError) -> Waiting {
        // Whatever waits under this name belongs to no journal, so it is nobody's to remove.
        _ = Self.renameNew(folder, name, state, Self.keptName(of: Int(name.drop { !$0.isNumber }) ?? 0))
        guard let file = Descriptor.open(name, in: folder, O_WRONLY | O_CREAT | O_EXCL, mode: permissions) else {
            throw .last("make a file for", path)
        }
        if isNew { tree.shared.adjust(file.number) }
        guard file.writeAll(bytes), isNew || fchmod(file.number, permissions) == 0, fsync(file.number) == 0 else {
            let error = FileError.last("write", path)
            unlinkat(folder, name, 0)
            throw error
        }
        return Waiting(folder: folder, name: name)
    }

    /// Removes a replaced file if it holds the expected bytes; false if it does not.
    ///
    /// A program that opened the file before may write to it after any check. So it is waited for, and if it keeps the file
    /// open, the file becomes a held version.
    private func isDropped(_ waiting: Waiting, _ path: String, holding id: ObjectID?) throws -> Bool {
        var isReleased = Self.isReleased(waiting)
        for _ in 0..<Self.rounds where isReleased == false {
            usleep(1_000)
            isReleased = Self.isReleased(waiting)
        }
        guard let found = try FileContent.of(waiting.name, in: waiting.folder, path: path)?.id, found == id else { return false }
        if isReleased == true {
            unlinkat(waiting.folder, waiting.name, 0)
        } else {
            HeldVersions(state: state).keep(waiting.name, in: waiting.folder, of: path, holding: id)
        }
        return true
    }

    private static func isReleased(_ waiting: Waiting) -> Bool? {
        guard let file = Descriptor.open(waiting.name, in: waiting.folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return nil }
        return file.isReleased()
    }

    /// For how many milliseconds to wait for a program that has the file open for writing.
    private static let rounds = 50

    private func keep(_ waiting: Waiting, _ number: Int) {
        // Where this fails, the file stays under the name it waits under, which is as safe.
        _ = Self.renameNew(waiting.folder, waiting.name, state, Self.keptName(of: number))
    }

    /// Renames where nothing stands yet: 0, or the error number.
    static func renameNew(_ fromFolder: Int32, _ from: String, _ toFolder: Int32, _ to: String) -> Int32 {
        if checkout_rename_new(fromFolder, from, toFolder, to) == 0 { return 0 }
        let code = errno
        guard code == EINVAL || code == ENOSYS || code == EOPNOTSUPP else { return code }
        // Linking replaces nothing either, and exists everywhere that has inodes.
        guard linkat(fromFolder, from, toFolder, to, 0) == 0 else { return errno }
        return unlinkat(fromFolder, from, 0) == 0 ? 0 : errno
    }

    /// Removes empty folders, as git does.
    private func removeEmptyFolders(above path: String) throws(FileError) {
        var parts = try WorkTree.components(of: path).dropLast()
        while !parts.isEmpty {
            let reached = try tree.reach(parts.joined(separator: "/")) { folder, name in unlinkat(folder, name, AT_REMOVEDIR) }
            guard case .folder(0) = reached else { return }
            parts = parts.dropLast()
        }
    }
}
