import Git
import Text

/// Finds articles whose file was renamed with `mv` or a file manager: to git one file is deleted and another is new.
struct FileMovedByHand {
    let publication: Publication
    let snapshot: Snapshot

    /// The article that `name`, of which no commit has a file, was before; nil where it is new.
    func origin(of name: ArticleName) throws -> ArticleName? {
        guard let bytes = try publication.workingText(name) else { return nil }
        return try publication.unsavedArticles().first { candidate in
            guard candidate != name, try publication.workingText(candidate) == nil, let saved = try saved(candidate) else {
                return false
            }
            return Self.isSame(saved, bytes)
        }
    }

    /// The new name of the missing file of `name`; nil where there is none.
    func destination(of name: ArticleName) throws -> ArticleName? {
        guard let saved = try saved(name) else { return nil }
        return try publication.unsavedArticles().first { candidate in
            guard candidate != name, try self.saved(candidate) == nil,
                let bytes = try publication.workingText(candidate)
            else { return false }
            return Self.isSame(saved, bytes)
        }
    }

    private func saved(_ name: ArticleName) throws -> [UInt8]? {
        guard let entry = try publication.repository.entry(at: name.file, inTree: snapshot.commit.tree) else { return nil }
        return try publication.repository.blob(entry.id, limit: ArticleVersion.textLimit)
    }

    /// Whether two texts are one article: the same bytes, or at least the same title.
    private static func isSame(_ old: [UInt8], _ new: [UInt8]) -> Bool {
        if old == new { return true }
        let titles = [old, new].map { (try? ArticleText($0, stateRequired: false))?.title?.string }
        return titles[0] != nil && titles[0] == titles[1]
    }
}
