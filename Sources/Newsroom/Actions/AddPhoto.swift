public import Editorial
import Git
import Images

extension Publication {
    /// What adding a photo did.
    public struct AddedPhoto: Sendable {
        /// The path of the file in the publication.
        public let file: String
        /// The change of the text, line by line, as git writes it.
        public let patch: String
        /// What is still to be found out about the photo before the article can be published.
        public let open: [Finding]
        /// The commit that saves it; empty where it stays in the working files.
        public let recorded: [Recorded]
    }

    /// Copies a picture into the folder of an article and names it among the photos, with what is embedded in it.
    ///
    /// Where the article already had unsaved text, the change stays in the files with it.
    /// - Parameters:
    ///   - picture: the name of the file and its bytes.
    ///   - known: what the person knows about it; comes before what is embedded.
    ///   - saves: whether to commit it in the person's name.
    public func addPhoto(
        _ article: String, _ picture: (name: String, bytes: [UInt8]), known: [PhotoField], saves: Bool
    ) throws -> AddedPhoto {
        guard let checkout else { throw Refusal.needsWorkTree(command: "photo add") }
        _ = try pathToEdit(article)
        let facts = try facts(picture)
        let name = try nameToSave(article)
        let path = "\(name.folder)/\(picture.name)"
        let snapshot = try snapshot()
        let version = try? snapshot.article(name)
        guard let bytes = try workingText(name) ?? version?.text.bytes else { throw Refusal.missingFile(path: name.file) }
        let text: ArticleText
        do { text = try ArticleText(bytes, stateRequired: false) } catch {
            throw Refusal.unreadable(file: name.file, commit: nil, error)
        }
        try checkIsFree(path, picture, text, checkout)
        guard let changed = text.addingPhoto(PhotoFields(picture.name, facts, known: known).all) else {
            throw Refusal.photosUnwritable(path: name.file)
        }
        let isUnsaved = try version == nil || workingArticle(name, version)?.obstacle() != nil
        let patch = try repository.patch(from: bytes, to: changed, path: name.file, context: 1)
        let after = try ArticleText(changed, stateRequired: false)
        let open = try findings(about: picture.name, facts, after, name, snapshot)
        if surroundings.isDryRun { return AddedPhoto(file: path, patch: patch, open: open, recorded: []) }
        try checkout.write(picture.bytes, at: path)
        try checkout.write(changed, at: name.file)
        let recorded = saves && !isUnsaved ? try save(name.description, note: "Photo: \(picture.name)") : []
        return AddedPhoto(file: path, patch: patch, open: open, recorded: recorded)
    }

    private func facts(_ picture: (name: String, bytes: [UInt8])) throws -> ImageFacts {
        let name = picture.name
        guard !name.hasPrefix("."), !name.contains("/"), !name.isEmpty,
            !name.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 || $0.properties.isBidiControl })
        else { throw Refusal.notAnImage(path: name, why: "its name cannot stand in the article's folder") }
        switch Images.read(picture.bytes, name: name) {
        case .facts(let facts): return facts
        case .unreadable(let why): throw Refusal.notAnImage(path: name, why: why)
        case nil: throw Refusal.notAnImage(path: name, why: "it does not begin as a JPEG, PNG, WebP or TIFF file does")
        }
    }

    /// A file that lies there already may be named now; another one of the same name is never overwritten.
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

    /// What the rules of the publish stage say about one photo.
    private func findings(
        about file: String, _ facts: ImageFacts, _ text: ArticleText, _ name: ArticleName, _ snapshot: Snapshot
    ) throws -> [Finding] {
        guard let photo = text.photos.first(where: { $0["file"]?.string == file }) else { return [] }
        let lines = (photo.entries ?? []).flatMap { [$0.keyPlace.line, $0.value.place.line] }
        let article = CheckedArticle(
            text: text, file: name.file, folder: [file: FolderFile(image: .facts(facts))], settings: snapshot.settings,
            masthead: snapshot.masthead, now: surroundings.now, rules: .current)
        return Rule.findings(in: article, stage: .publish).filter { finding in
            (finding.rule.hasPrefix("credit/") || finding.rule.hasPrefix("image/")) && lines.contains(finding.place.line)
        }
    }
}
