internal import Glibc

/// The folder of a linked work tree below `.git/worktrees`.
enum LinkedWorktree {
    /// Where the shared files are, as its file `commondir` says; nil where there is no such file.
    static func commonDirectory(of gitDirectory: String) -> String? {
        guard let file = fopen("\(gitDirectory)/commondir", "r") else { return nil }
        defer { fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        guard getline(&line, &capacity, file) > 0, let text = line else { return nil }
        var path = String(cString: text)
        while path.utf8.last == UInt8(ascii: "\n") { path.removeLast() }
        return path.utf8.first == UInt8(ascii: "/") ? path : "\(gitDirectory)/\(path)"
    }
}
