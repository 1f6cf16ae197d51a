/// Recognises spellings of `.git`, the one name that git reserves.
///
/// libgit2 knows how Windows spells it, but not behind a backslash, and what HFS+ leaves out of a comparison only with
/// `core.protectHFS`; `git fsck` finds fault with all of them.
enum DotGit {
    /// Whether some file system would take the name, or what follows a backslash in it, for `.git`.
    static func isInDisguise(_ name: [UInt8]) -> Bool {
        name.split(separator: UInt8(ascii: "\\")).contains { part in
            let text = String(decoding: part, as: UTF8.self)
            return isHFS(text) || isNTFS(text)
        }
    }

    private static func isHFS(_ name: String) -> Bool {
        let kept = name.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(kept)).lowercased() == ".git"
    }

    private static func isNTFS(_ name: String) -> Bool {
        var kept = name.prefix { $0 != ":" }
        while kept.last == " " || kept.last == "." { kept.removeLast() }
        return [".git", "git~1"].contains(kept.lowercased())
    }
}
