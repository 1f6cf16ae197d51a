import Git
import Text
import Workflows

/// One article in the working files and in git's index.
struct WorkingArticle {
    let publication: Publication
    let checkout: Checkout
    let name: ArticleName
    /// The version in HEAD; nil where the article is new.
    let head: (blob: ObjectID, folder: [ArticleVersion.Attachment])?

    /// The bytes of the working file.
    /// - Throws: ``Refusal`` where it is missing, too large, or no file.
    func typed() throws -> (bytes: [UInt8], isExecutable: Bool) {
        switch try checkout.file(at: name.file, limit: ArticleVersion.textLimit) {
        case .regular(let bytes, let executable): return (bytes, executable)
        case .missing: throw Refusal.missingFile(path: name.file)
        case .tooLarge(let size): throw Refusal.tooLarge(path: name.file, size: size, limit: ArticleVersion.textLimit)
        case .symbolicLink: throw Refusal.oddFile(path: name.file, what: "a symbolic link")
        case .folder: throw Refusal.oddFile(path: name.file, what: "a folder")
        case .other: throw Refusal.oddFile(path: name.file, what: "no regular file")
        }
    }

    /// Edits that block a move: unsaved, or staged ones; nil where HEAD, index and file agree.
    func obstacle(on snapshot: Snapshot) throws -> Refusal? {
        guard let head else { return nil }
        let index = try checkout.indexEntry(at: name.file)
        if index?.isConflicted == true { return .stagedText(path: name.file) }
        let isLeftOut = index?.skipWorktree == true
        switch try checkout.file(at: name.file, limit: ArticleVersion.textLimit) {
        case .missing where isLeftOut: break
        case .missing: return try publication.trouble(name, on: snapshot)
        case .regular(let bytes, _):
            guard try Repository.blobID(of: bytes) == head.blob else {
                return try publication.trouble(name, on: snapshot) ?? .unsavedText(path: name.file)
            }
        case .tooLarge(let size): return .tooLarge(path: name.file, size: size, limit: ArticleVersion.textLimit)
        case .symbolicLink: return .oddFile(path: name.file, what: "a symbolic link")
        case .folder: return .oddFile(path: name.file, what: "a folder")
        case .other: return .oddFile(path: name.file, what: "no regular file")
        }
        if index?.id != head.blob { return .stagedText(path: name.file) }
        let changes = isLeftOut ? [] : try folderChanges()
        return changes.first.map { .unsavedText(path: "\(name.folder)/\($0.shownPath)") }
    }

    /// A file of the folder that differs from HEAD.
    struct FolderChange {
        let path: [UInt8]
        /// nil where the file is gone.
        let now: (bytes: [UInt8], isExecutable: Bool)?

        var shownPath: String { String(decoding: path, as: UTF8.self) }
    }

    /// The differences between the folder on disk and in HEAD.
    func folderChanges() throws -> [FolderChange] {
        var before: [[UInt8]: ArticleVersion.Attachment] = [:]
        for attachment in head?.folder ?? [] { before[attachment.path] = attachment }
        var changes: [FolderChange] = []
        for file in try checkout.files(of: name) {
            let shown = String(decoding: file.path, as: UTF8.self)
            let path = "\(name.folder)/\(shown)"
            // A line feed in a name could make one file look like two in the digest.
            guard shown.utf8.elementsEqual(file.path), !shown.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 })
            else { throw Refusal.oddFile(path: path, what: "a file whose name is not plain UTF-8 text") }
            guard case .regular(let bytes, let executable) = try checkout.file(at: path, limit: ArticleVersion.attachmentLimit)
            else {
                throw Refusal.tooLarge(path: path, size: file.size, limit: ArticleVersion.attachmentLimit)
            }
            let old = before.removeValue(forKey: file.path)
            if try old?.blob != Repository.blobID(of: bytes) || old?.isExecutable != executable {
                // git would put other bytes into the commit, or get others out of it.
                try publication.checkAttributes(of: path)
                changes.append(FolderChange(path: file.path, now: (bytes, executable)))
            }
        }
        for (path, attachment) in before.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let shown = String(decoding: attachment.path, as: UTF8.self)
            if try checkout.indexEntry(at: "\(name.folder)/\(shown)")?.skipWorktree == true { continue }
            changes.append(FolderChange(path: path, now: nil))
        }
        return changes
    }
}

extension Checkout {
    /// The files in the folder of an article, without names that begin with a dot, which belong to the desktop.
    /// - Throws: ``Refusal`` for a link, or for what is no file, in the place of the folder or of a file in it.
    func files(of name: ArticleName) throws -> [ListedFile] {
        let files = try listed(name)
        return try files.filter { file in
            if file.path.split(separator: UInt8(ascii: "/")).contains(where: { $0.first == UInt8(ascii: ".") }) { return false }
            let path = "\(name.folder)/\(String(decoding: file.path, as: UTF8.self))"
            switch file.kind {
            case .regular, .executable: return true
            case .symbolicLink: throw Refusal.oddFile(path: path, what: "a symbolic link")
            case .other: throw Refusal.oddFile(path: path, what: "no regular file")
            }
        }
    }

    private func listed(_ name: ArticleName) throws -> [ListedFile] {
        do { return try files(under: name.folder) } catch {
            guard error.isLink || error.isNotAFolder else { throw error }
            throw Refusal.oddFile(path: name.folder, what: error.isLink ? "a symbolic link" : "a file")
        }
    }
}
