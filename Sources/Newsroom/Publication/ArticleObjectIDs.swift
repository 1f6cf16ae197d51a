import Git
import Text

/// The object ids by which two versions of an article are compared.
///
/// Read without checking the format: history may hold texts that do not follow it.
struct ArticleObjectIDs: Hashable {
    let blob: ObjectID?
    let folder: ObjectID?

    static let absent = ArticleObjectIDs(blob: nil, folder: nil)

    init(blob: ObjectID?, folder: ObjectID?) {
        self.blob = blob
        self.folder = folder
    }

    init(_ repository: Repository, _ name: ArticleName, tree: ObjectID) throws {
        // The month's tree is read once for both.
        guard let month = try repository.entry(at: name.monthFolder, inTree: tree), month.mode == .directory else {
            self = .absent
            return
        }
        blob = try repository.entry(at: "\(name.slug).md", inTree: month.id)?.id
        folder = try repository.entry(at: name.slug, inTree: month.id)?.id
    }

    /// Whether neither the article nor its folder exists there.
    var isAbsent: Bool { blob == nil && folder == nil }

    /// Whether the words, credits or pixels differ; the `state` line does not count.
    func differsInContent(from other: ArticleObjectIDs, _ repository: Repository) throws -> Bool {
        guard folder == other.folder else { return true }
        guard blob != other.blob else { return false }
        guard let blob, let before = other.blob else { return true }
        return try Self.content(of: blob, repository) != Self.content(of: before, repository)
    }

    /// The number of characters that a change from `other` added or removed; nil where it is more than a small correction of
    /// the body.
    func correction(of other: ArticleObjectIDs, _ repository: Repository) throws -> Int? {
        guard folder == other.folder, let blob, let before = other.blob,
            let old = try repository.blob(before, limit: ArticleVersion.textLimit), let one = try? ArticleText(old),
            let new = try repository.blob(blob, limit: ArticleVersion.textLimit), let text = try? ArticleText(new)
        else { return nil }
        return Correction.characters(from: one, to: text, limit: .max)
    }

    private static func content(of blob: ObjectID, _ repository: Repository) throws -> [UInt8]? {
        guard let bytes = try repository.blob(blob, limit: ArticleVersion.textLimit) else { return nil }
        return (try? ArticleText(bytes))?.content ?? bytes
    }
}
