import Git
import Workflows

extension Publication {
    /// Every silent edit, newest first.
    ///
    /// In a publication a text is public if its state was public in its workflow, both as of the commit before; commits before
    /// the first `galley.yml` are skipped. In any other repository every Markdown file is a text, and public unless its front
    /// matter says otherwise.
    /// - Parameters:
    ///   - paths: only below these folders, or these files; none: everywhere.
    ///   - since: only commits that are not ancestors of this one.
    /// - Throws: ``Refusal/noSuchFile(_:)`` for a path that is not there and was not in any of the commits looked at.
    public func silentEdits(under paths: [String], since: String?) throws -> [SilentEdit] {
        if repository.isShallow { throw Refusal.shallow }
        let tip = try tip()
        var known: Set<ObjectID> = []
        if let since {
            let end = try commit(named: since)
            try repository.walk(from: [end]) { known.insert($0.id).inserted || true }
        }
        let commit = try repository.commit(tip)
        let isPublication = try repository.entry(at: "galley.yml", inTree: commit.tree) != nil
        let clock = TimeZones.Clock(isPublication ? try snapshot(of: tip).settings : nil)
        let texts: any PublicTexts =
            isPublication ? ArticlesInPublic(publication: self) : MarkdownInPublic(repository: repository)
        var found: [SilentEdit] = []
        var missing = try paths.filter { !(try exists($0, in: commit.tree)) }
        try repository.walk(from: [tip]) { commit in
            guard !known.contains(commit.id) else { return true }
            if !missing.isEmpty { missing = try missing.filter { !(try exists($0, in: commit.tree)) } }
            for edit in try texts.edits(by: commit, where: { Self.isBelow($0, paths) }) {
                found.append(
                    SilentEdit(
                        commit: commit.id.hex, time: try clock.local(commit.committer.time), person: commit.author.name,
                        path: edit.path, subject: CommitMessage.words(commit.message).subject, change: edit.change,
                        isRemoved: edit.isRemoved, files: edit.files))
            }
            return true
        }
        if let path = missing.first { throw Refusal.noSuchFile(path) }
        return found
    }

    private func exists(_ path: String, in tree: ObjectID) throws -> Bool {
        let plain = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return try repository.entry(at: plain, inTree: tree) != nil
    }

    private func tip() throws -> ObjectID {
        switch try repository.head() {
        case .branch(_, let tip), .detached(let tip): return tip
        case .unborn(let name): throw Refusal.nothingCommitted(branch: Self.short(name))
        }
    }

    private static func isBelow(_ path: String, _ folders: [String]) -> Bool {
        folders.isEmpty
            || folders.contains { folder in
                let plain = folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
                return plain.isEmpty || path == plain || path.hasPrefix(plain + "/")
            }
    }
}
