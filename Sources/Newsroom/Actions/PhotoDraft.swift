import Git
import Text
import Workflows

/// An article whose photos are to be changed: its working file or, where there is none, its version in HEAD.
struct PhotoDraft {
    let name: ArticleName
    let snapshot: Snapshot
    /// The version in HEAD; nil where the article is new or cannot be read.
    let version: ArticleVersion?
    let text: ArticleText
    /// Whether the text is that of a working file.
    let isFile: Bool
    let checkout: Checkout

    /// - Parameter command: the command that asks, for the refusal in a bare repository.
    init(_ article: String, for command: String, in publication: Publication) throws {
        guard let checkout = publication.checkout else { throw Refusal.needsWorkTree(command: command) }
        _ = try publication.openToEdit(article)
        self.checkout = checkout
        checkout.shared = try publication.repository.sharedPermissions()
        name = try publication.nameToSave(article)
        snapshot = try publication.snapshot()
        version = try? snapshot.article(name)
        let typed = try publication.workingText(name)
        isFile = typed != nil
        guard let bytes = typed ?? version?.text.bytes else {
            throw Refusal.missingFile(path: name.file)
        }
        do { text = try ArticleText(bytes, stateRequired: false) } catch {
            throw Refusal.unreadable(file: name.file, commit: nil, error)
        }
    }

    /// Writes the changed text, unless the file was edited meanwhile.
    func write(_ changed: [UInt8]) throws {
        guard isFile else { return try checkout.write(changed, at: name.file) }
        guard try checkout.write(changed, over: text.bytes, at: name.file) else {
            throw Refusal.changedMeanwhile(what: name.file)
        }
    }

    /// The photo of this file name or, counted from 1, of this number.
    /// - Throws: ``Refusal`` where the article has none.
    func index(of photo: String) throws(Refusal) -> Int {
        let names = text.photos.map { $0["file"]?.string }
        if let index = names.firstIndex(where: { $0.map { $0.utf8.elementsEqual(photo.utf8) } ?? false }) { return index }
        if let number = Int(photo), text.photos.indices.contains(number - 1) { return number - 1 }
        throw .noSuchPhoto(
            photo, article: name.description, known: names.enumerated().map { $0.element ?? "\($0.offset + 1)" })
    }
}
