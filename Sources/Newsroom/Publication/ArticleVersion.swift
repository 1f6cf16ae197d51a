public import Git
public import Text
import Workflows

/// One article as it stands in one commit.
public struct ArticleVersion: Sendable {
    /// The largest article, 4 MiB, and the largest file in its folder, 32 MiB.
    public static let textLimit = 4 << 20
    public static let attachmentLimit = 32 << 20

    public let name: ArticleName
    public let text: ArticleText
    /// The blob of the article.
    public let blob: ObjectID
    /// The tree of its folder; nil where it has none.
    public let folder: ObjectID?
    /// The files of its folder.
    public let attachments: [Attachment]

    /// A file in the folder of an article.
    public struct Attachment: Hashable, Sendable {
        /// The path inside the folder, as bytes, because not every file name is UTF-8.
        public let path: [UInt8]
        public let blob: ObjectID
        public let isExecutable: Bool
        /// The bytes, if the file is a working file that no commit has yet.
        public var unsaved: [UInt8]? = nil
    }

    /// The state, which every version that could be read has.
    public var state: String { text.state ?? "" }
    /// The title, or the slug where there is none.
    public var title: String { text.title?.string ?? name.slug }
    /// Ids of the masthead's people among the authors.
    public var authorIDs: [String] { text.authorIDs.compactMap(\.string) }
}

extension Snapshot {
    /// The article of this name; nil where the commit has none.
    /// - Throws: ``Refusal`` for a link, a submodule or an odd mode in its place, a text too large, or one that cannot be read.
    public func article(_ name: ArticleName) throws -> ArticleVersion? {
        guard let entry = try repository.entry(at: name.file, inTree: commit.tree) else { return nil }
        guard entry.mode == .regular else { throw Refusal.oddFile(path: name.file, what: entry.mode.words) }
        let bytes = try repository.bytes(entry.id, path: name.file, limit: ArticleVersion.textLimit)
        let text: ArticleText
        do { text = try ArticleText(bytes) } catch {
            throw Refusal.unreadable(file: name.file, commit: commit.id.abbreviated, error)
        }
        let folder = try repository.entry(at: name.folder, inTree: commit.tree)
        if let folder, folder.mode != .directory { throw Refusal.oddFile(path: name.folder, what: folder.mode.words) }
        let attachments = try folder.map { try repository.attachments(in: $0.id, of: name) } ?? []
        return ArticleVersion(name: name, text: text, blob: entry.id, folder: folder?.id, attachments: attachments)
    }

    /// The content digest of an article (`docs/format.md`).
    public func digest(of article: ArticleVersion) throws -> ContentDigest {
        try repository.digest(content: article.text.content, attachments: article.attachments, of: article.name)
    }
}

extension Repository {
    /// A blob, or the refusal that it is too large; the header is looked at first.
    func bytes(_ id: ObjectID, path: String, limit: Int) throws -> [UInt8] {
        guard let bytes = try blob(id, limit: limit) else {
            throw Refusal.tooLarge(path: path, size: try blobSize(id), limit: limit)
        }
        return bytes
    }

    /// Every file of an article's folder, sub-folders included.
    func attachments(in tree: ObjectID, of name: ArticleName, under prefix: [UInt8] = []) throws -> [ArticleVersion.Attachment] {
        var found: [ArticleVersion.Attachment] = []
        for entry in try entries(ofTree: tree) {
            let path = prefix + entry.name
            if entry.name.contains(where: { $0 < 32 || $0 == 127 }) {
                throw Refusal.oddFile(
                    path: "\(name.folder)/\(String(decoding: path, as: UTF8.self))",
                    what: "a file with a control character in its name")
            }
            switch entry.mode {
            case .regular, .executable:
                found.append(ArticleVersion.Attachment(path: path, blob: entry.id, isExecutable: entry.mode == .executable))
            case .directory: found += try attachments(in: entry.id, of: name, under: path + [UInt8(ascii: "/")])
            case .symbolicLink, .submodule, .other:
                throw Refusal.oddFile(path: "\(name.folder)/\(String(decoding: path, as: UTF8.self))", what: entry.mode.words)
            }
        }
        return found
    }

    func digest(content: [UInt8], attachments: [ArticleVersion.Attachment], of name: ArticleName) throws -> ContentDigest {
        let hashed = try attachments.map { attachment in
            let path = "\(name.folder)/\(String(decoding: attachment.path, as: UTF8.self))"
            let bytes = try attachment.unsaved ?? bytes(attachment.blob, path: path, limit: ArticleVersion.attachmentLimit)
            return ContentDigest.Attachment(path: attachment.path, sha256: ContentDigest.sha256(bytes))
        }
        return ContentDigest(content: content, attachments: hashed)
    }
}
