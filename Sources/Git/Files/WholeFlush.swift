internal import CLibgit2
internal import Glibc

/// Flushes everything written to a file system with one `syncfs`, in place of one `fsync` for each new file and folder.
///
/// `syncfs` promises for all files what `fsync` promises for one, but it also waits for what other programs wrote, so it is
/// used only where little is waiting. Not every file system keeps the promise: FUSE and network file systems may not.
struct WholeFlush: ~Copyable {
    /// The most bytes that may be waiting in the whole system: a few hundredths of a second on a slow disk.
    static let most = 32 << 20

    private let folder: Descriptor
    private let canFlush: Bool

    /// To be opened before anything is written, so that a disk error since then is reported.
    /// - Returns: nil where the folder cannot be opened.
    init?(of path: String) {
        guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY) else { return nil }
        canFlush = Self.isKept(on: folder.number) && Self.reportsFailures
        self.folder = folder
    }

    /// - Returns: false where each file has to be flushed by itself.
    /// - Throws: where the disk fails.
    func flush() throws(FileError) -> Bool {
        guard canFlush, let waiting = Self.waiting(), waiting <= Self.most else { return false }
        guard syncfs(folder.number) == 0 else {
            if errno == ENOSYS || errno == EINVAL { return false }
            throw .last("write to disk", "the new objects")
        }
        return true
    }

    /// ext2 to ext4, XFS, Btrfs, F2FS and tmpfs.
    private static func isKept(on folder: Int32) -> Bool {
        var system = statfs()
        guard fstatfs(folder, &system) == 0 else { return false }
        return [0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0x0102_1994].contains(UInt32(truncatingIfNeeded: system.f_type))
    }

    /// Before Linux 5.8, `syncfs` did not report disk errors.
    private static let reportsFailures: Bool = {
        var name = utsname()
        guard uname(&name) == 0 else { return false }
        let release = withUnsafeBytes(of: &name.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let numbers = release.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).prefix(2).compactMap { Int($0) }
        return !numbers.lexicographicallyPrecedes([5, 8])
    }()

    /// How many bytes are waiting to be written in the whole system; nil where that is not known.
    private static func waiting() -> Int? {
        guard let file = Descriptor.open("/proc/meminfo", O_RDONLY), let bytes = file.readAll(limit: 8 << 10) else { return nil }
        var sum: Int?
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.starts(with: "Dirty:".utf8) || line.starts(with: "Writeback:".utf8) else { continue }
            let digits = line.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let kilobytes = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
            sum = (sum ?? 0) + kilobytes << 10
        }
        return sum
    }
}
