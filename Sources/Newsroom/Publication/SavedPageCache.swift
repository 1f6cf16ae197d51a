import Git
import Text

/// What is known of the articles that a saved page may have been taken in as.
///
/// A call that takes in a thousand saved pages asks each neighbour in the month a thousand times, so each version is read once.
final class SavedPageCache {
    /// What one version of an article says of where it came from.
    struct Origin {
        /// The SHA-256 of the file that it was taken in from.
        let file: String?
        /// The SHA-256 of its body.
        let words: String
    }

    private var origins: [ObjectID: Origin?] = [:]
    /// The words with which an article began, as far as somebody asked.
    private var beginnings: [ArticleName: String?] = [:]
    /// How many versions have been read.
    var readings: Int { origins.count }

    /// What a version says; nil where it cannot be read: such a neighbour is no reason not to take in another.
    func origin(of blob: ObjectID, in repository: Repository) -> Origin? {
        if let known = origins[blob] { return known }
        let bytes = try? repository.blob(blob, limit: ArticleVersion.textLimit)
        let text = bytes.flatMap { $0 }.flatMap { try? ArticleText($0) }
        let origin = text.map { Origin(file: $0.source?["sha256"]?.string, words: Self.words($0.body)) }
        origins[blob] = .some(origin)
        return origin
    }

    /// The words with which an article began, whatever has been edited since; `read` gives its first body.
    func beginning(of name: ArticleName, _ read: () throws -> String?) rethrows -> String? {
        if let known = beginnings[name] { return known }
        let words = try read().map(Self.words)
        beginnings[name] = .some(words)
        return words
    }

    /// Notes an article that has just begun.
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
