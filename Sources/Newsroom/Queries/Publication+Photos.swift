public import Checks
import Images
import Text
import Workflows

extension Publication {
    /// The photos of an article as it stands in the working files or, where there are none, in HEAD.
    public func photos(of article: String) throws -> [CheckedPhoto] {
        let snapshot = try snapshot()
        let name = try nameToSave(article)
        let working = try workingText(name)
        let saved = working == nil ? try snapshot.article(name) : nil
        guard let bytes = working ?? saved?.text.bytes else { throw Refusal.noSuchArticle(name: name.description, near: []) }
        let text: ArticleText
        do { text = try ArticleText(bytes, stateRequired: false) } catch {
            throw Refusal.unreadable(file: name.file, commit: nil, error)
        }
        let files =
            try working != nil
            ? workingFiles(name)
            : (saved?.attachments ?? []).map { attachment in
                let path = String(decoding: attachment.path, as: UTF8.self)
                return (path: path, image: try ImageReader.mayBe(path) ? repository.contents(of: attachment, in: name) : nil)
            }
        let folder = files.map { file in
            (file.path, FolderFile(image: file.image.flatMap { ImageReader.read($0, name: file.path) }))
        }
        return CheckedArticle(
            text: text, file: name.file, folder: Dictionary(folder) { first, _ in first }, settings: snapshot.settings,
            masthead: snapshot.masthead, now: context.now, rules: .current
        ).photos
    }
}
