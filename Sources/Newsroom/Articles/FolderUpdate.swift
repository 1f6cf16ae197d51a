import Git
import Text

/// The effects of changes in the folder of an article on the tree, the working files and the list of attachments.
struct FolderUpdate {
    private(set) var tree: [TreeChange] = []
    private(set) var files: [FileChange] = []
    private(set) var attachments: [ArticleVersion.Attachment]

    init(
        _ changes: [WorkingArticle.FolderChange], before: [ArticleVersion.Attachment], of name: ArticleName
    ) throws {
        attachments = before
        for change in changes {
            let path = "\(name.folder)/\(change.shownPath)"
            attachments.removeAll { $0.path == change.path }
            guard let now = change.now else {
                tree.append(.remove(path: path))
                files.append(FileChange(path: path, onDisk: nil, new: nil))
                continue
            }
            let blob = try Repository.blobID(of: now.bytes)
            tree.append(.put(path: path, id: blob, mode: now.isExecutable ? .executable : .regular))
            files.append(FileChange(path: path, onDisk: blob, new: (blob, now.bytes, now.isExecutable)))
            attachments.append(
                ArticleVersion.Attachment(path: change.path, blob: blob, isExecutable: now.isExecutable, unsaved: now.bytes))
        }
    }
}
