import Editorial
import Git

extension Standing.Live {
    /// What is said to be missing where no text is before the public.
    var pastText: PastText {
        if case .notice = self { .retracted } else { .live }
    }
}

extension Publication {
    /// The text before the public, with its digest, under the name that it had when it was released.
    func liveVersion(_ live: Standing.Live, of name: ArticleName) throws -> (article: ArticleVersion, content: ContentDigest) {
        guard case .text(let commit, _) = live, let id = ObjectID(hex: commit) else {
            throw Refusal.noSuchText(live.pastText, others: [])
        }
        let snapshot = try snapshot(of: id)
        guard case .event(let event) = CommitMessage.read(snapshot.commit.message),
            let article = try snapshot.article(event.article.flatMap(ArticleName.init) ?? name)
        else { throw Refusal.noSuchVersion(commit) }
        return (article, try snapshot.digest(of: article))
    }

    /// Brings the bytes of `live`, article and folder, back in place of the working version.
    func restorePlan(
        _ message: CommitMessage, _ person: Person, from article: ArticleVersion, to live: ArticleVersion, state: String
    ) throws -> Plan {
        let name = article.name
        let bytes = live.text.settingState(state)
        let blob = try Repository.blobID(of: bytes)
        var tree: [TreeChange] = [.put(path: name.file, id: blob, mode: .regular)]
        if let folder = live.folder {
            tree.append(.put(path: name.folder, id: folder, mode: .directory))
        } else if article.folder != nil {
            tree.append(.remove(path: name.folder))
        }
        var files = [FileChange(path: name.file, onDisk: article.blob, new: (blob, bytes, false))]
        let now = Dictionary(article.attachments.map { ($0.path, $0) }) { first, _ in first }
        let then = Dictionary(live.attachments.map { ($0.path, $0) }) { first, _ in first }
        for path in Set(now.keys).union(then.keys).sorted(by: { $0.lexicographicallyPrecedes($1) }) where now[path] != then[path]
        {
            let shown = "\(name.folder)/\(String(decoding: path, as: UTF8.self))"
            let new = try then[path].map { old in
                (
                    id: old.blob, bytes: try repository.bytes(old.blob, path: shown, limit: ArticleVersion.attachmentLimit),
                    executable: old.isExecutable
                )
            }
            files.append(FileChange(path: shown, onDisk: now[path]?.blob, new: new))
        }
        return Plan(message: message, person: person, tree: tree, files: files)
    }
}
