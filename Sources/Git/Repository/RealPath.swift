internal import CLibgit2
internal import Glibc

/// A path without links in it.
enum RealPath {
    /// Nil where nothing stands there.
    static func of(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Of a file that may not be there yet, in a folder that is.
    static func ofFile(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        let name = path[path.index(after: slash)...]
        return (of(String(path[..<slash])) ?? String(path[..<slash])) + "/" + name
    }
}
