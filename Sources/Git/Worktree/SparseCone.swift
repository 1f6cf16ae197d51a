internal import CLibgit2
internal import Glibc

/// The folders of a cone-mode sparse checkout.
struct SparseCone {
    /// Folders with everything beneath.
    private var whole: Set<String> = []
    /// Folders of which only the files directly in them are checked out.
    private var shallow: Set<String> = []

    /// Nil where the checkout is not sparse, or its patterns are not in cone mode.
    init?(gitDirectory: String) {
        guard let file = Descriptor.open(gitDirectory + "/info/sparse-checkout", O_RDONLY), let status = file.status(),
            let bytes = file.readAll(limit: Int(status.st_size)),
            Self.configured("core.sparsecheckout", gitDirectory) ?? false,
            Self.configured("core.sparsecheckoutcone", gitDirectory) ?? true
        else { return nil }
        self.init(patterns: String(decoding: bytes, as: UTF8.self))
    }

    /// The file's lines: `/*`, `!/*/`, then `/A/` with `!/A/*/` for a folder on the way, `/A/B/` alone for a whole one.
    init(patterns: String) {
        for line in patterns.split(separator: "\n") {
            if line == "/*" {
                shallow.insert("")
            } else if line == "!/*/" {
                whole.remove("")
            } else if line.hasPrefix("!/"), line.hasSuffix("/*/") {
                let folder = Self.plain(line.dropFirst(2).dropLast(3))
                whole.remove(folder)
                shallow.insert(folder)
            } else if line.hasPrefix("/"), line.hasSuffix("/") {
                whole.insert(Self.plain(line.dropFirst().dropLast()))
            }
        }
    }

    /// Whether a file at this path belongs into the work tree.
    func contains(_ path: String) -> Bool {
        let folders = path.split(separator: "/").dropLast()
        if shallow.contains(folders.joined(separator: "/")) { return true }
        return folders.indices.contains { whole.contains(folders[...$0].joined(separator: "/")) }
    }

    /// Removes the backslashes that git writes before characters with a meaning in patterns.
    private static func plain(_ pattern: Substring) -> String {
        var isEscaped = false
        return String(
            pattern.filter { character in
                defer { isEscaped = !isEscaped && character == "\\" }
                return character != "\\" || isEscaped
            })
    }

    /// `git sparse-checkout` writes to `config.worktree`, older versions and people to `config`.
    private static func configured(_ key: String, _ gitDirectory: String) -> Bool? {
        let common = commonDirectory(gitDirectory)
        for file in [gitDirectory + "/config.worktree", common + "/config"] where access(file, R_OK) == 0 {
            var configuration: OpaquePointer?
            guard (try? Library.start()) != nil, git_config_open_ondisk(&configuration, file) == 0 else { continue }
            defer { git_config_free(configuration) }
            var value: Int32 = 0
            if git_config_get_bool(&value, configuration, key) == 0 { return value != 0 }
        }
        return nil
    }

    private static func commonDirectory(_ gitDirectory: String) -> String {
        guard let file = Descriptor.open(gitDirectory + "/commondir", O_RDONLY), let bytes = file.readAll(limit: 4_096) else {
            return gitDirectory
        }
        let path = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return path.hasPrefix("/") ? path : gitDirectory + "/" + path
    }
}
