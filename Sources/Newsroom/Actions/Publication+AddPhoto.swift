import Checks
import Git
import Images
import PhotoCredits
public import Text
import Workflows

extension Publication {
    /// Copies a picture into the folder of an article and adds it to the photos, with its embedded metadata.
    ///
    /// Where the article already has unsaved edits, the change is not committed either.
    /// - Parameters:
    ///   - picture: the name of the file and its bytes.
    ///   - known: what the person knows about it; overrides the embedded metadata.
    ///   - saves: whether to commit it in the person's name.
    public func addPhoto(
        _ article: String, _ picture: (name: String, bytes: [UInt8]), known: [PhotoField], saves: Bool
    ) throws -> PhotoChange {
        let facts = try facts(picture)
        let draft = try PhotoDraft(article, for: "photo add", in: self)
        let name = draft.name
        let path = "\(name.folder)/\(picture.name)"
        try checkIsFree(path, picture, draft.text, draft.checkout)
        guard let changed = draft.text.addingPhoto(PhotoFields(picture.name, facts, known: known).all) else {
            throw Refusal.photosUnwritable(path: name.file)
        }
        let isUnsaved = try draft.version == nil || workingArticle(name, draft.version)?.obstacle(on: snapshot()) != nil
        let patch = try repository.patch(from: draft.text.bytes, to: changed, path: name.file, context: 1)
        let open = try findings(about: picture.name, facts, ArticleText(changed, stateRequired: false), draft)
        if context.isDryRun { return PhotoChange(file: path, patch: patch, open: open, recorded: []) }
        try draft.checkout.write(picture.bytes, at: path)
        try draft.write(changed)
        let recorded = saves && !isUnsaved ? try save(name.description, note: "Photo: \(picture.name)") : []
        return PhotoChange(file: path, patch: patch, open: open, recorded: recorded)
    }

    private func facts(_ picture: (name: String, bytes: [UInt8])) throws -> ImageFacts {
        let name = picture.name
        guard !name.hasPrefix("."), !name.contains("/"), !name.isEmpty,
            !name.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 || $0.properties.isBidiControl })
        else { throw Refusal.notAnImage(path: name, why: "its name cannot stand in the article's folder") }
        switch ImageReader.read(picture.bytes, name: name) {
        case .facts(let facts): return facts
        case .unreadable(let why): throw Refusal.notAnImage(path: name, why: why)
        case nil: throw Refusal.notAnImage(path: name, why: "it does not begin as a JPEG, PNG, WebP, TIFF, GIF or SVG file does")
        }
    }

    /// A file that exists in the folder may be added as a photo; another one of the same name is never overwritten.
    private func checkIsFree(
        _ path: String, _ picture: (name: String, bytes: [UInt8]), _ text: ArticleText, _ checkout: Checkout
    ) throws {
        if text.photos.contains(where: { $0["file"]?.string == picture.name }) { throw Refusal.photoThere(path: path) }
        switch try checkout.file(at: path, limit: ArticleVersion.attachmentLimit) {
        case .missing: return
        case .regular(let there, _) where there == picture.bytes: return
        default: throw Refusal.photoThere(path: path)
        }
    }

    /// What the rules of the publish stage say about the new photo.
    private func findings(
        about file: String, _ facts: ImageFacts, _ text: ArticleText, _ draft: PhotoDraft
    ) throws -> [Finding] {
        guard let index = text.photos.firstIndex(where: { $0["file"]?.string == file }) else { return [] }
        return Rule.findings(
            aboutPhoto: index,
            in: CheckedArticle(
                text: text, file: draft.name.file, folder: [file: FolderFile(image: .facts(facts))],
                settings: draft.snapshot.settings, masthead: draft.snapshot.masthead, now: context.now, rules: .current))
    }
}
