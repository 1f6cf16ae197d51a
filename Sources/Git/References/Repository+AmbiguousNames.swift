internal import CLibgit2

extension Repository {
    /// Everything that git could mean by the name at the beginning of a revision, if that is more than one thing: full names of
    /// references, and object ids. Empty where the name is unambiguous, or there is none.
    ///
    /// git takes the first and warns: a tag `origin/main` comes before the branch of the server.
    public func meanings(of revision: String) throws(GitError) -> [String] {
        let name = Self.name(in: revision)
        guard !name.isEmpty, !name.utf8.contains(0) else { return [] }
        var found: [String] = []
        for pattern in ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"] {
            let reference = pattern + name
            // Beside HEAD there are files with names like it, such as FETCH_HEAD, that are no references.
            guard try Self.isReferenceName(reference), hasTip(reference) else { continue }
            found.append(reference)
        }
        let remote = "refs/remotes/\(name)/HEAD"
        if try Self.isReferenceName(remote), hasTip(remote) { found.append(remote) }
        guard !found.isEmpty else { return [] }
        let isHexadecimal = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
        }
        if isHexadecimal, name.utf8.count >= 4, try isBeginningOfID(name) { found.append(name) }
        return found.count > 1 ? found : []
    }

    private func hasTip(_ reference: String) -> Bool {
        guard let tip = try? tip(of: reference) else { return false }
        return tip != .zero
    }

    /// Whether the name is an object's id, or the beginning of the id of one that is there.
    private func isBeginningOfID(_ name: String) throws(GitError) -> Bool {
        if name.utf8.count == 40 { return true }
        guard name.utf8.count < 40 else { return false }
        var id = git_oid()
        var found = git_oid()
        try check(git_oid_fromstrn(&id, name, name.utf8.count), "git_oid_fromstrn")
        let status = objects.withPointer { git_odb_exists_prefix(&found, $0, &id, name.utf8.count) }
        return status == 0 || status == GIT_EAMBIGUOUS.rawValue
    }

    /// The name in `NAME~3`, `NAME^{commit}`, `NAME@{1}` or `NAME:PATH`.
    private static func name(in revision: String) -> String {
        let text = Array(revision.utf8)
        var end = 0
        while end < text.count {
            if [UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: ":")].contains(text[end]) { break }
            if text[end] == UInt8(ascii: "@"), end + 1 < text.count, text[end + 1] == UInt8(ascii: "{") { break }
            end += 1
        }
        return String(decoding: text[..<end], as: UTF8.self)
    }
}
