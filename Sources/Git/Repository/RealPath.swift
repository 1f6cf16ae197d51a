internal import CLibgit2
internal import Glibc

/// A path with its symbolic links resolved.
enum RealPath {
    /// Nil where there is no such file.
    static func of(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The same for a file that need not exist, in a folder that does.
    static func ofFile(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        let name = path[path.index(after: slash)...]
        return (of(String(path[..<slash])) ?? String(path[..<slash])) + "/" + name
    }
}
