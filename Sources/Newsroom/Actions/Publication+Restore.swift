import Git
import Text
import Workflows

extension Publication {
    /// Replaces the working version of article and folder by the bytes of `live`.
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
