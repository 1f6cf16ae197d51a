import Git
import Text

/// A cache of the origins of articles, by which a page that was imported before is recognised.
///
/// Importing a thousand pages compares each article of the month a thousand times, so each version is read once.
final class SavedPageCache {
    /// What one version of an article records about its source.
    struct Origin {
        /// The SHA-256 of the file that it was imported from.
        let file: String?
        /// The SHA-256 of its body.
        let words: String
    }

    private var origins: [ObjectID: Origin?] = [:]
    /// The digests of the articles' first bodies, as far as they were needed.
    private var beginnings: [ArticleName: String?] = [:]
    /// How many versions have been read.
    var readings: Int { origins.count }

    /// The origin of a version; nil where it cannot be read, which must not keep another page from being imported.
    func origin(of blob: ObjectID, in repository: Repository) -> Origin? {
        if let known = origins[blob] { return known }
        let bytes = try? repository.blob(blob, limit: ArticleVersion.textLimit)
        let text = bytes.flatMap { $0 }.flatMap { try? ArticleText($0) }
        let origin = text.map { Origin(file: $0.source?["sha256"]?.string, words: Self.words($0.body)) }
        origins[blob] = .some(origin)
        return origin
    }

    /// The digest of an article's first body; `read` gives that body.
    func beginning(of name: ArticleName, _ read: () throws -> String?) rethrows -> String? {
        if let known = beginnings[name] { return known }
        let words = try read().map(Self.words)
        beginnings[name] = .some(words)
        return words
    }

    /// Adds an article that was just imported.
    func note(_ name: ArticleName, beginsAs blob: ObjectID, in repository: Repository) {
        beginnings[name] = .some(origin(of: blob, in: repository)?.words)
    }

    /// The SHA-256 of a body without the empty lines around it.
    static func words(_ body: String) -> String {
        let bytes = body.utf8.drop { $0 == UInt8(ascii: "\n") }
        let end = bytes.lastIndex { $0 != UInt8(ascii: "\n") }
        return ContentDigest.hexadecimal(ContentDigest.sha256(Array(end.map { bytes[...$0] } ?? bytes)))
    }
}
