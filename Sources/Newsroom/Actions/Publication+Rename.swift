import Git
import Text
import Workflows

extension Publication {
    /// Gives an article another slug in the same month. File and folder move as they are, so approvals stay; the old slug
    /// keeps leading to the article.
    public func rename(_ article: String, to slug: String, note: String = "") throws -> [Recorded] {
        guard Slug.isValid(slug) else { throw Refusal.slugInvalid(slug) }
        let old = try find(article, on: snapshot())
        let new = old.renamed(slug)
        guard old != new else { throw Refusal.sameName(article: old.description) }
        return try Recorder(publication: self).record([old, new]) { snapshot in
            try requireWritableRepository()
            guard let version = try snapshot.article(old) else { throw Refusal.noSuchArticle(name: old.description, near: []) }
            let actor = try Actor(self, snapshot.masthead)
            let (person, role) = try actor.holding(rolesToRename(version, snapshot), for: "rename", snapshot.masthead)
            // An article may take back a slug that it once had.
            let takenBack =
                try snapshot.follow(new) == old ? repository.entry(at: new.alias, inTree: snapshot.commit.tree)?.id : nil
            guard try takenBack != nil || isFree(new, on: snapshot) else { throw Refusal.slugTaken(path: new.file) }
            // A merge may have left files there that were put into the folder while the article had that name.
            if takenBack != nil, try repository.entry(at: new.folder, inTree: snapshot.commit.tree) != nil {
                throw Refusal.slugTaken(path: new.folder)
            }
            if let obstacle = try workingArticle(old, version)?.obstacle(on: snapshot) { throw obstacle }
            let event = Event(
                "rename", article: new.description, renamedFrom: old.description, from: version.state, to: version.state,
                by: person.id, role: role, content: try snapshot.digest(of: version),
                operatedBy: actor.operatedBy(snapshot.masthead))
            return [
                Plan(
                    message: try CommitMessage(event, title: version.title, note: note), person: person,
                    tree: try treeChanges(version, to: new, takenBack: takenBack),
                    files: try fileChanges(version, to: new, takenBack: takenBack))
            ]
        }
    }

    /// Who may rename an article depends on whether readers see it, where the workflow says so.
    private func rolesToRename(_ version: ArticleVersion, _ snapshot: Snapshot) throws -> [String] {
        let workflow = try snapshot.workflow(for: version.text)
        guard !workflow.renameLive.isEmpty else { return Masthead.writingRoles }
        let entries = try ArticleHistory(on: snapshot, workflow: workflow)
            .entries(of: version.name, from: snapshot.commit, depth: .live)
        return workflow.rolesToRename(while: ApprovalState.live(entries.lazy.map(\.entry)))
    }

    /// - Parameter takenBack: the old-name file at the new name, if the article once had that name.
    private func treeChanges(_ version: ArticleVersion, to new: ArticleName, takenBack: ObjectID?) throws -> [TreeChange] {
        let old = version.name
        let alias = try Repository.blobID(of: Self.aliasBytes(new))
        var changes: [TreeChange] = [.remove(path: old.file), .put(path: new.file, id: version.blob, mode: .regular)]
        if let folder = version.folder {
            changes += [.remove(path: old.folder), .put(path: new.folder, id: folder, mode: .directory)]
        }
        if takenBack != nil { changes.append(.remove(path: new.alias)) }
        return changes + [.put(path: old.alias, id: alias, mode: .regular)]
    }

    private func fileChanges(_ version: ArticleVersion, to new: ArticleName, takenBack: ObjectID?) throws -> [FileChange] {
        let old = version.name
        let aliasBytes = Self.aliasBytes(new)
        var changes = [
            FileChange(path: old.file, onDisk: version.blob, new: nil),
            FileChange(path: new.file, onDisk: nil, new: (version.blob, version.text.bytes, false)),
            FileChange(path: old.alias, onDisk: nil, new: (try Repository.blobID(of: aliasBytes), aliasBytes, false)),
        ]
        if let takenBack { changes.append(FileChange(path: new.alias, onDisk: takenBack, new: nil)) }
        for attachment in version.attachments {
            let path = String(decoding: attachment.path, as: UTF8.self)
            let bytes = try repository.bytes(
                attachment.blob, path: "\(old.folder)/\(path)", limit: ArticleVersion.attachmentLimit)
            changes.append(FileChange(path: "\(old.folder)/\(path)", onDisk: attachment.blob, new: nil))
            changes.append(
                FileChange(path: "\(new.folder)/\(path)", onDisk: nil, new: (attachment.blob, bytes, attachment.isExecutable)))
        }
        return changes
    }

    private static func aliasBytes(_ name: ArticleName) -> [UInt8] {
        Array("\(name.slug)\n".utf8)
    }
}
