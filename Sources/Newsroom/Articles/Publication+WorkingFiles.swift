import Git
import Images
import Text
import Workflows

extension Publication {
    /// What is at the path of an article's working file; nil where nothing is.
    func workingText(_ name: ArticleName) throws -> [UInt8]? {
        guard let checkout else { return nil }
        switch try checkout.file(at: name.file, limit: ArticleVersion.textLimit) {
        case .regular(let bytes, _): return bytes
        case .missing: return nil
        case .tooLarge(let size): throw Refusal.tooLarge(path: name.file, size: size, limit: ArticleVersion.textLimit)
        case .symbolicLink: throw Refusal.oddFile(path: name.file, what: "a symbolic link")
        case .folder: throw Refusal.oddFile(path: name.file, what: "a folder")
        case .other: throw Refusal.oddFile(path: name.file, what: "no regular file")
        }
    }

    /// The files in the folder of an article, with the bytes of those that may be images.
    func workingFiles(_ name: ArticleName) throws -> [(path: String, image: [UInt8]?)] {
        guard let checkout else { return [] }
        let limit = ArticleVersion.attachmentLimit
        return try checkout.files(of: name).map { file in
            let path = String(decoding: file.path, as: UTF8.self)
            guard file.size <= limit else {
                throw Refusal.tooLarge(path: "\(name.folder)/\(path)", size: file.size, limit: limit)
            }
            guard ImageReader.mayBe(path),
                case .regular(let bytes, _) = try checkout.file(at: "\(name.folder)/\(path)", limit: limit)
            else { return (path, nil) }
            return (path, bytes)
        }
    }
}

extension Repository {
    /// The bytes of a file in the folder of an article.
    func contents(of attachment: ArticleVersion.Attachment, in name: ArticleName) throws -> [UInt8] {
        try attachment.unsaved
            ?? bytes(
                attachment.blob, path: "\(name.folder)/\(String(decoding: attachment.path, as: UTF8.self))",
                limit: ArticleVersion.attachmentLimit)
    }

    /// The files in the folder of a version, with the bytes of those that may be images.
    func files(of article: ArticleVersion) throws -> [(path: String, image: [UInt8]?)] {
        try article.attachments.map { attachment in
            let path = String(decoding: attachment.path, as: UTF8.self)
            return (path, try ImageReader.mayBe(path) ? contents(of: attachment, in: article.name) : nil)
        }
    }
}
