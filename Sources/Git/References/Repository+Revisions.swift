internal import CLibgit2

extension Repository {
    /// The commit that a revision names, where libgit2 could not read one on the way: it refuses commits that git reads, such as
    /// one of a date that cannot be counted. A name with `~` and `^` after it is followed here, from the objects.
    /// - Parameter error: what libgit2 said, for a revision of another form.
    func followed(_ revision: String, _ error: GitError) throws(GitError) -> ObjectID? {
        let name = revision.prefix { $0 != "~" && $0 != "^" }
        guard var id = try named(String(name)), let steps = Self.steps(revision[name.endIndex...]) else { throw error }
        for step in steps {
            for _ in 0..<step.generations {
                let parents = try commit(id).parents
                guard step.parent <= parents.count else { return nil }
                if step.parent > 0 { id = parents[step.parent - 1] }
            }
        }
        return try commit(id).id
    }

    /// What a full name, an identifier or the beginning of one stands for; the first that git would look for.
    private func named(_ name: String) throws(GitError) -> ObjectID? {
        if let id = ObjectID(hex: name) { return id }
        if name == "HEAD" || name == "@" {
            switch try head() {
            case .branch(_, let id), .detached(let id): return id
            case .unborn: return nil
            }
        }
        for prefix in ["", "refs/tags/", "refs/heads/", "refs/remotes/"] where !prefix.isEmpty || name.hasPrefix("refs/") {
            if let id = try? tip(of: prefix + name) { return try withoutTags(id) }
        }
        guard (4..<40).contains(name.utf8.count), name.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
            return nil
        }
        var (begun, found) = (git_oid(), git_oid())
        try check(git_oid_fromstrn(&begun, name.lowercased(), name.utf8.count), "git_oid_fromstrn")
        let status = objects.withPointer { git_odb_exists_prefix(&found, $0, &begun, name.utf8.count) }
        return try Git.found(status, "git_odb_exists_prefix") ? ObjectID(found) : nil
    }

    /// `~3^2` as the parents to go to and how often; nil for anything else that may stand there.
    private static func steps(_ text: Substring) -> [(parent: Int, generations: Int)]? {
        var steps: [(parent: Int, generations: Int)] = []
        var rest = text
        while let mark = rest.popFirst() {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest[digits.endIndex...]
            guard mark == "~" || mark == "^", let number = digits.isEmpty ? 1 : Int(digits) else { return nil }
            steps.append(mark == "~" ? (1, number) : (number, 1))
        }
        return steps
    }
}
