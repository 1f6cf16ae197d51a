internal import CLibgit2

extension Repository {
    /// What `HEAD` of this work tree says.
    public func head() throws(GitError) -> Head {
        var name = "HEAD"
        // git follows no more than five references to a reference.
        for _ in 0...5 {
            guard let target = try target(of: name) else {
                guard name != "HEAD" else {
                    throw GitError(code: GIT_ENOTFOUND.rawValue, function: "head", message: "there is no HEAD")
                }
                return .unborn(name: name)
            }
            switch target {
            case .object(let id): return name == "HEAD" ? .detached(id) : .branch(name: name, tip: id)
            case .reference(let next): name = next
            }
        }
        throw .refused("HEAD leads in a circle", in: "head")
    }

    /// The object that a reference names, by its full name; nil where there is no such reference.
    public func tip(of reference: String) throws(GitError) -> ObjectID? {
        var name = reference
        for _ in 0...5 {
            switch try target(of: name) {
            case nil: return nil
            case .object(let id): return id
            case .reference(let next): name = next
            }
        }
        throw .refused("\(reference) leads in a circle", in: "tip")
    }

    /// The commit that a revision names, in the notation of `git rev-parse`; nil if it names none.
    ///
    /// - Throws: `isAmbiguous` for a beginning that fits several objects.
    public func resolve(_ revision: String) throws(GitError) -> ObjectID? {
        guard !revision.isEmpty, !revision.utf8.contains(0) else { return nil }
        do throws(GitError) {
            let named = try handle.withPointer { (repository) throws(GitError) in
                try Handle<Kind.Object>.ifFound("git_revparse_single") { git_revparse_single(&$0, repository, revision) }
            }
            guard let named else { return nil }
            let commit = try named.withPointer { (object) throws(GitError) in
                try Handle<Kind.Object>("git_object_peel") { git_object_peel(&$0, object, GIT_OBJECT_COMMIT) }
            }
            return commit.withPointer { ObjectID(git_object_id($0).pointee) }
        } catch {
            // Fewer than four digits begin no name for git either.
            if error.isAmbiguous, revision.utf8.count < 4 { return nil }
            let names = [GIT_EINVALIDSPEC.rawValue, GIT_EPEEL.rawValue, GIT_ENOTFOUND.rawValue]
            guard names.contains(error.code) else { return try followed(revision, error) }
            return nil
        }
    }

    /// All references whose names begin with `prefix`, such as `refs/remotes/`, sorted by name.
    ///
    /// Annotated tags are followed to what they are about. A reference to a reference that is not there is left out; one to
    /// an object that is not there is listed, and whoever reads the object hears of it.
    public func references(under prefix: String) throws(GitError) -> [(name: String, id: ObjectID)] {
        var found: [(name: String, id: ObjectID)] = []
        for name in try referenceNames(under: prefix) {
            guard let id = try tip(of: name) else { continue }
            found.append((name, try withoutTags(id)))
        }
        return found
    }

    func referenceNames(under prefix: String) throws(GitError) -> [String] {
        let iterator = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.ReferenceIterator>("git_reference_iterator_new") { git_reference_iterator_new(&$0, repository) }
        }
        var names: [String] = []
        var name: UnsafePointer<CChar>?
        while true {
            let status = iterator.withPointer { git_reference_next_name(&name, $0) }
            if status == GIT_ITEROVER.rawValue { break }
            try check(status, "git_reference_next_name")
            guard let name else { continue }
            let text = String(cString: name)
            if text.utf8.starts(with: prefix.utf8) { names.append(text) }
        }
        return names.sorted()
    }

    /// One line of a reflog: a reference went from one commit to another, and what did it.
    public struct ReferenceMove: Hashable, Sendable {
        public let from: ObjectID
        public let to: ObjectID
        /// What the program said that moved it; empty for `git update-ref`.
        public let message: String
    }

    /// The commits that a reference named in the past, newest first, as its reflog recalls them.
    public func formerTips(of reference: String) throws(GitError) -> [ObjectID] { try moves(of: reference).map(\.to) }

    /// The moves of a reference, newest first, as its reflog recalls them.
    public func moves(of reference: String) throws(GitError) -> [ReferenceMove] {
        try withoutNUL(reference, in: "git_reflog_read")
        let log = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.Reflog>("git_reflog_read") { git_reflog_read(&$0, repository, reference) }
        }
        return log.withPointer { log in
            (0..<git_reflog_entrycount(log)).compactMap { index in
                git_reflog_entry_byindex(log, index).map { entry in
                    ReferenceMove(
                        from: ObjectID(git_reflog_entry_id_old(entry).pointee),
                        to: ObjectID(git_reflog_entry_id_new(entry).pointee),
                        message: git_reflog_entry_message(entry).map { String(cString: $0) } ?? "")
                }
            }
        }
    }

    enum Target {
        case object(ObjectID)
        case reference(String)
    }

    /// What a reference holds, nothing followed; nil where there is none of that name.
    func target(of name: String) throws(GitError) -> Target? {
        try withoutNUL(name, in: "git_reference_lookup")
        let reference = try handle.withPointer { (repository) throws(GitError) in
            try Handle<Kind.Reference>.ifFound("git_reference_lookup") { git_reference_lookup(&$0, repository, name) }
        }
        return reference?.withPointer { reference in
            if let next = git_reference_symbolic_target(reference) { return .reference(String(cString: next)) }
            return git_reference_target(reference).map { .object(ObjectID($0.pointee)) }
        }
    }

    /// The object that a chain of annotated tags ends at, which is not read.
    func withoutTags(_ id: ObjectID) throws(GitError) -> ObjectID {
        var end = id
        while true {
            var size = 0
            var type = GIT_OBJECT_INVALID
            var raw = end.raw
            let isThere = try found(objects.withPointer { git_odb_read_header(&size, &type, $0, &raw) }, "git_odb_read_header")
            guard isThere, type == GIT_OBJECT_TAG else { return end }
            let tag = try handle.withPointer { (repository) throws(GitError) in
                try Handle<Kind.Object>("git_object_lookup") { git_object_lookup(&$0, repository, &raw, GIT_OBJECT_TAG) }
            }
            end = tag.withPointer { ObjectID(git_tag_target_id($0).pointee) }
        }
    }
}
