import Checks
import Git
import Images
public import Text
import Workflows

/// The result of a command that changed one photo of an article.
public struct PhotoChange: Sendable {
    /// The path of the picture in the publication; nil where the photo names no file.
    public let file: String?
    /// The change of the text, line by line, as git writes it.
    public let patch: String
    /// Why the file of a removed photo stays in the folder; nil where it was deleted, or where no photo was removed.
    public var kept: Kept?
    /// Findings about the photo that must be fixed before the article can be published.
    public let open: [Finding]
    /// The commit that saves it; empty where it stays in the working files.
    public let recorded: [Recorded]

    /// Why a file stays.
    public enum Kept: Sendable {
        /// The text or another photo names it.
        case named
        /// Its bytes are not in HEAD.
        case unsaved
    }
}

extension Publication {
    /// Sets fields of a photo that an article has already.
    ///
    /// Where the article already had unsaved text, the change stays in the file with it.
    /// - Parameters:
    ///   - photo: the name of its file, or its number, counted from 1.
    ///   - saves: whether to commit it in the person's name.
    /// - Throws: ``Refusal``; then nothing was written.
    public func setPhoto(_ article: String, _ photo: String, _ fields: [PhotoField], saves: Bool) throws -> PhotoChange {
        let draft = try PhotoDraft(article, for: "photo set", in: self)
        let index = try draft.index(of: photo)
        guard let changed = draft.text.settingPhoto(index, fields) else {
            throw Refusal.photosUnwritable(path: draft.name.file)
        }
        return try change(draft, to: changed, photo: index, saves: saves, note: "Photo: \(photo)")
    }

    /// Removes a photo from an article, and deletes its file from the folder.
    ///
    /// The file stays where the text or another photo still names it, and where no commit has it, so that nothing is lost.
    /// - Parameter photo: the name of its file, or its number, counted from 1.
    /// - Throws: ``Refusal``; then nothing was written.
    public func removePhoto(_ article: String, _ photo: String, saves: Bool) throws -> PhotoChange {
        let draft = try PhotoDraft(article, for: "photo remove", in: self)
        let index = try draft.index(of: photo)
        guard let changed = draft.text.removingPhoto(index) else { throw Refusal.photosUnwritable(path: draft.name.file) }
        let file = draft.text.photos[index]["file"]?.string
        let kept = try file.flatMap { try reasonToKeep($0, draft, ArticleText(changed, stateRequired: false)) }
        var done = try change(
            draft, to: changed, photo: nil, saves: saves, note: "Photo removed: \(photo)",
            removing: kept == nil ? file.map { "\(draft.name.folder)/\($0)" } : nil)
        done.kept = kept
        return done
    }

    /// Why a file of the folder may not be deleted; nil where HEAD has exactly these bytes, and nothing in the text names it
    /// any more.
    private func reasonToKeep(_ file: String, _ draft: PhotoDraft, _ after: ArticleText) throws -> PhotoChange.Kept? {
        let isNamed = after.photos.contains { $0["file"]?.string?.utf8.elementsEqual(file.utf8) ?? false }
        if isNamed || after.bodyNames(file) { return .named }
        let path = "\(draft.name.folder)/\(file)"
        guard let saved = draft.version?.attachments.first(where: { $0.path.elementsEqual(file.utf8) }),
            case .regular(let bytes, _) = try draft.checkout.file(at: path, limit: ArticleVersion.attachmentLimit),
            try Repository.blobID(of: bytes) == saved.blob
        else { return .unsaved }
        return nil
    }

    /// - Parameters:
    ///   - photo: the index of the changed photo, whose findings are reported; nil where it was removed.
    ///   - removing: the path of a file that goes with it.
    private func change(
        _ draft: PhotoDraft, to changed: [UInt8], photo: Int?, saves: Bool, note: String, removing path: String? = nil
    ) throws -> PhotoChange {
        let patch = try repository.patch(from: draft.text.bytes, to: changed, path: draft.name.file, context: 1)
        let file = draft.text.photos[photo ?? 0]["file"]?.string.map { "\(draft.name.folder)/\($0)" }
        let isUnsaved = try draft.version == nil || workingArticle(draft.name, draft.version)?.obstacle(on: snapshot()) != nil
        let open = try photo.map { try openFindings(about: $0, ArticleText(changed, stateRequired: false), draft) } ?? []
        let isSame = changed == draft.text.bytes
        if context.isDryRun || isSame {
            return PhotoChange(file: path ?? file, patch: patch, open: open, recorded: [])
        }
        try draft.write(changed)
        if let path { try draft.checkout.remove(path) }
        let recorded = saves && !isUnsaved ? try save(draft.name.description, note: note) : []
        return PhotoChange(file: path ?? file, patch: patch, open: open, recorded: recorded)
    }

    /// What the rules of the publish stage say about one photo, as it lies in the folder.
    private func openFindings(about index: Int, _ text: ArticleText, _ draft: PhotoDraft) throws -> [Finding] {
        let folder = try workingFiles(draft.name).map { file in
            (file.path, FolderFile(image: file.image.flatMap { ImageReader.read($0, name: file.path) }))
        }
        let article = CheckedArticle(
            text: text, file: draft.name.file, folder: Dictionary(folder) { first, _ in first },
            settings: draft.snapshot.settings, masthead: draft.snapshot.masthead, now: context.now, rules: .current)
        return Rule.findings(aboutPhoto: index, in: article)
    }
}
