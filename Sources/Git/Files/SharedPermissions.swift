internal import Glibc

/// Who may use a repository's files besides their owner: `core.sharedRepository`.
public struct SharedPermissions: Hashable, Sendable {
    private enum Rule: Hashable {
        /// The umask decides.
        case own
        /// The umask, plus these bits.
        case added(mode_t)
        /// Exactly these bits.
        case exact(mode_t)
    }

    private let rule: Rule

    /// The default: the umask decides.
    public static let own = SharedPermissions(rule: .own)

    private init(rule: Rule) { self.rule = rule }

    /// Reads the value as git does; nil for one that git refuses.
    public init?(configured value: String?) {
        guard let value else {
            rule = .own
            return
        }
        switch value {
        case "umask": rule = .own
        case "group": rule = .added(0o660)
        case "all", "world", "everybody": rule = .added(0o664)
        default:
            guard let number = mode_t(value, radix: 8) else {
                rule = ConfigurationBool.isTrue(value) ? .added(0o660) : .own
                return
            }
            switch number {
            case 0: rule = .own
            case 1: rule = .added(0o660)
            case 2: rule = .added(0o664)
            default:
                guard number & 0o600 == 0o600 else { return nil }
                rule = .exact(number & 0o666)
            }
        }
    }

    /// The permissions that a file with these permissions should get; a folder also gets the setgid bit.
    func permissions(_ old: mode_t, isFolder: Bool) -> mode_t {
        var new = old & 0o7777
        var granted: mode_t
        switch rule {
        case .own: return new
        case .added(let bits): granted = bits
        case .exact(let bits): granted = bits
        }
        if old & S_IWUSR == 0 { granted &= ~0o222 }
        if old & S_IXUSR != 0 { granted |= (granted & 0o444) >> 2 }
        if case .exact = rule { new &= ~0o777 }
        new |= granted
        guard isFolder else { return new }
        new |= (new & 0o444) >> 2
        return new & 0o060 == 0 ? new : new | S_ISGID
    }

    /// Sets the permissions of our own file. A file of another owner is left to them.
    func adjust(_ descriptor: Int32) {
        var status = stat()
        guard rule != .own, fstat(descriptor, &status) == 0 else { return }
        let wanted = permissions(status.st_mode, isFolder: status.isFolder)
        if wanted != status.st_mode & 0o7777 { _ = fchmod(descriptor, wanted) }
    }

    /// The same for a path below a folder; links are not followed.
    func adjust(path: String, in folder: Int32 = AT_FDCWD) {
        guard rule != .own, let status = stat.of(path, in: folder), !status.isSymbolicLink else { return }
        let wanted = permissions(status.st_mode, isFolder: status.isFolder)
        if wanted != status.st_mode & 0o7777 { _ = fchmodat(folder, path, wanted, 0) }
    }

    /// Everything below a folder that was just made.
    func adjustAll(below path: String) {
        guard rule != .own, let folder = opendir(path) else { return }
        defer { closedir(folder) }
        adjust(path: path)
        while let entry = readdir(folder) {
            let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
            let name = String(cString: start.assumingMemoryBound(to: CChar.self))
            guard name != ".", name != ".." else { continue }
            let child = "\(path)/\(name)"
            if stat.of(child, in: AT_FDCWD)?.isFolder == true { adjustAll(below: child) } else { adjust(path: child) }
        }
    }
}
